import { useMemo } from 'react';
import { highlight } from '../../model/highlight';
import { classes } from '../../ui/classes';

interface QuoteProps {
  readonly text: string;
  readonly stagePhrase: string;
  readonly names: readonly string[];
}

/** The sentence as received, with the deciding words tinted and the thing's name underlined. */
export function Quote({ text, stagePhrase, names }: QuoteProps) {
  const runs = useMemo(() => highlight(text, stagePhrase, names), [text, stagePhrase, names]);
  return (
    <blockquote className="quote" lang="zh-CN">
      {runs.map((run, index) =>
        run.stage || run.name ? (
          <span key={index} className={classes(run.stage && 'quote__stage', run.name && 'quote__name')}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </blockquote>
  );
}
