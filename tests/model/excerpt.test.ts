import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/model/excerpt';
import { highlight } from '../../src/model/highlight';

const LONG = '统筹推进沿线各项工作，加快建设甲线，研究乙线延伸方案，并做好其余各项前期准备';
const text = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('');

describe('an excerpt', () => {
  it('is the whole sentence where there is room', () => {
    const runs = highlight(LONG, '建设', ['甲线']);
    expect(excerpt(runs, LONG.length)).toEqual(runs);
  });

  it('shows deciding words and name together where they fit', () => {
    const cut = excerpt(highlight(LONG, '建设', ['甲线']), 12);
    expect(text(cut)).toBe('…加快建设甲线，研究乙线延…');
    expect(cut.filter((run) => run.stage).map((run) => run.text)).toEqual(['建设']);
    expect(cut.filter((run) => run.name).map((run) => run.text)).toEqual(['甲线']);
  });

  it('leaves out what lies between deciding words and a name far away', () => {
    const cut = excerpt(highlight(LONG, '准备', ['甲线']), 12);
    expect(cut.filter((run) => run.stage).map((run) => run.text)).toEqual(['准备']);
    expect(cut.filter((run) => run.name).map((run) => run.text)).toEqual(['甲线']);
    expect(text(cut)).toMatch(/^….+….*准备$/);
  });

  it('keeps the deciding words where there is no room for the name', () => {
    expect(text(excerpt(highlight(LONG, '研究', ['统筹推进沿线']), 6))).toContain('研究');
  });

  it('starts at the beginning where nothing is marked', () => {
    expect(text(excerpt(highlight(LONG, '不在其中', []), 6))).toBe('统筹推进沿线…');
  });

  it('is made of stretches of the sentence in their order, no longer than asked, and holds the deciding words', () => {
    const part = fc
      .tuple(fc.nat(LONG.length - 2), fc.integer({ min: 1, max: 6 }))
      .map(([at, length]) => LONG.slice(at, at + length));
    fc.assert(
      fc.property(part, part, fc.integer({ min: 6, max: 60 }), (stage, name, most) => {
        const runs = highlight(LONG, stage, [name]);
        const cut = excerpt(runs, most);
        const stretches = text(cut).split('…');
        let from = 0;
        for (const stretch of stretches) {
          const at = LONG.indexOf(stretch, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + stretch.length;
        }
        expect(stretches.join('').length).toBeLessThanOrEqual(most);
        expect(
          cut
            .filter((run) => run.stage)
            .map((run) => run.text)
            .join(''),
        ).toBe(
          runs
            .filter((run) => run.stage)
            .map((run) => run.text)
            .join(''),
        );
      }),
    );
  });
});
