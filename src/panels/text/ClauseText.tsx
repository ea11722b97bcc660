import { memo, useMemo, type ReactNode } from 'react';
import type { Clause, ClauseCoverage, Plan } from '../../../data/schema';
import type { Yield } from '../../model/account';
import { findAll, type Range } from '../../model/highlight';
import { lanes, passages, titleRange, type Passage, type Piece } from '../../model/passages';
import { sectorGroup, type SectorGroup } from '../../theme/palette';
import { classes } from '../../ui/classes';
import { useWords } from '../words';
import './text.css';

/** Lines that fit between two rows of text; further tones share the last. */
const MOST_LANES = 3;

export interface Finds {
  ranges: readonly Range[];
  /** Number of the first of them in the whole plan, from 0. */
  first: number;
}

export const NO_FINDS: Finds = { ranges: [], first: 0 };

interface ClauseTextProps {
  readonly clause: Clause;
  readonly yields: readonly Yield[];
  readonly coverage: ClauseCoverage | undefined;
  readonly readings: Plan['readings'];
  readonly finds: Finds;
  /** Number of the find that is looked at; null for none of this clause. */
  readonly currentFind: number | null;
  /** Features whose passages are brought out. */
  readonly hot: ReadonlySet<string>;
}

/** A clause as received, with every quoted passage underlined in the colours of its features' sectors. */
export const ClauseText = memo(function ClauseText(props: ClauseTextProps) {
  const { clause, yields, coverage, readings, finds, currentFind, hot } = props;
  const { featureName, messages } = useWords();
  const names = useMemo(
    () => new Map(yields.map(({ feature }) => [feature.id, featureName(feature)])),
    [yields, featureName],
  );
  const found = useMemo(() => {
    const quotations = yields.flatMap(({ feature, mentions }) =>
      mentions.map(({ quote }) => ({ feature: feature.id, quote, names: [feature.name, ...feature.aliases] })),
    );
    return passages(clause.text, quotations, {
      title: titleRange(clause.text, clause.title),
      explained: explainedIn(clause.text, coverage),
      misread: readings.flatMap(({ received }) => findAll(clause.text, received)),
      finds: finds.ranges,
    });
  }, [clause, yields, coverage, readings, finds]);
  const lines = useMemo(() => linesOf(found, yields), [found, yields]);
  const named = useMemo(
    () => new Set(found.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.named))),
    [found],
  );

  return (
    <div className="clause-text" lang="zh-CN">
      {found.map((passage, index) => {
        const pieces = passage.pieces.map((piece) => (
          <PieceText
            key={piece.start}
            piece={piece}
            line={lineOf(piece, passage, lines[index]!, yields)}
            first={finds.first}
            currentFind={currentFind}
          />
        ));
        if (passage.features.length === 0) return pieces;
        return (
          <span
            key={passage.start}
            // A real button is laid out as one box and would not break with the lines of the text.
            role="button"
            tabIndex={0}
            className={classes(
              'passage',
              passage.features.some((id) => hot.has(id)) && 'passage--hot',
              passage.features.some((id) => !named.has(id)) && 'passage--unnamed',
            )}
            data-features={passage.features.join(' ')}
            data-start={passage.start}
            aria-haspopup={passage.features.length > 1 ? 'dialog' : undefined}
            title={passage.features.map((id) => names.get(id)).join(messages.listComma)}
          >
            {lines[index]!.reduceRight<ReactNode>(
              (inner, { tone, lane }) => (
                <span className={`passage__line passage__line--${lane} tone-${tone}`}>{inner}</span>
              ),
              pieces,
            )}
          </span>
        );
      })}
    </div>
  );
});

interface PieceTextProps {
  piece: Piece;
  /** The line under a name; null where no name is printed. */
  line: Line | null;
  first: number;
  currentFind: number | null;
}

function PieceText({ piece, line, first, currentFind }: PieceTextProps) {
  const { text, named, title, explained, misread, find } = piece;
  const look = classes(
    named.length > 0 && 'piece--name',
    line && `passage__line--${line.lane} tone-${line.tone}`,
    title && 'piece--title',
    explained && 'piece--explained',
    misread && 'piece--misread',
  );
  const data = named.length > 0 ? { 'data-named': named.join(' ') } : {};
  if (find !== null) {
    const number = first + find;
    return (
      <mark className={classes('find', number === currentFind && 'find--current', look)} data-find={number} {...data}>
        {text}
      </mark>
    );
  }
  if (look === '') return text;
  return (
    <span className={look} {...data}>
      {text}
    </span>
  );
}

/** Where the place names stand that no feature covers. */
function explainedIn(text: string, coverage: ClauseCoverage | undefined): Range[] {
  return (coverage?.names ?? []).flatMap(({ name, passage }) =>
    findAll(text, passage).flatMap(([start, end]) =>
      findAll(text.slice(start, end), name).map(([from, to]): Range => [start + from, start + to]),
    ),
  );
}

interface Line {
  tone: SectorGroup;
  lane: number;
}

/** The one of a passage's lines that belongs to the thing that a piece names. */
function lineOf(piece: Piece, passage: Passage, lines: readonly Line[], yields: readonly Yield[]): Line | null {
  const id = piece.named.find((name) => passage.features.includes(name));
  if (id === undefined) return null;
  const sectors = yields.find(({ feature }) => feature.id === id)?.mentions.map(({ sector }) => sectorGroup(sector));
  return lines.find(({ tone }) => sectors?.includes(tone)) ?? null;
}

/** The lines under each passage: one for each colour of its features' mentions here. */
function linesOf(found: readonly Passage[], yields: readonly Yield[]): Line[][] {
  const tonesOf = new Map(
    yields.map(({ feature, mentions }) => [feature.id, mentions.map(({ sector }) => sectorGroup(sector))]),
  );
  const met = found.map(({ features }) => [...new Set(features.flatMap((id) => tonesOf.get(id) ?? []))]);
  const lane = lanes(met);
  return met.map((tones) => tones.map((tone) => ({ tone, lane: Math.min(lane.get(tone) ?? 0, MOST_LANES - 1) })));
}
