import { useMemo } from 'react';
import { excerpt } from '../../model/excerpt';
import { highlight } from '../../model/highlight';
import { classes } from '../../ui/classes';

interface QuoteProps {
  readonly text: string;
  readonly stagePhrase: string;
  readonly names: readonly string[];
  /** Where there is no room for all of it: at most so many characters, around the deciding words. */
  readonly most?: number;
}

/** The sentence as received, with the deciding words tinted and the thing's name underlined. */
export function Quote({ text, stagePhrase, names, most }: QuoteProps) {
  const runs = useMemo(() => {
    const all = highlight(text, stagePhrase, names);
    return most === undefined ? all : excerpt(all, most);
  }, [text, stagePhrase, names, most]);
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
