import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../data/vocabulary';
import type { Feature, Mention } from '../../src/catalogue/types';
import { compare, courseOf, firstSides, type ComparedFeature, type Side } from '../../src/model/comparison';
import { YEARS, type Year } from '../../src/model/years';
import { FEATURES, MIDDLE_PLAN, NEW_PLAN, OLD_PLAN, PLANS, feature, mention } from './sample';

const OLD: Side = { type: 'plan', id: OLD_PLAN.id };
const NEW: Side = { type: 'plan', id: NEW_PLAN.id };
const cityOf = new Map([
  ['city-a', 'city-a'],
  ['city-b', 'city-b'],
  ['county-b', 'city-b'],
]);

const compared = (features: readonly Feature[], a: Side, b: Side) => compare({ features, plans: PLANS, a, b, cityOf });
const parts = (rows: readonly ComparedFeature[]) => rows.map(({ feature: { id }, part }) => `${id} ${part}`);

/** What changes for a thing that the older plan words as `before` and the newer as `after`. */
function difference(before: Partial<Mention>, after: Partial<Mention>) {
  const thing = feature('x', { mentions: [mention('old', before), mention('new', after)] });
  return compared([thing], OLD, NEW)[0]!.difference!;
}

describe('the course of a comparison', () => {
  const year = (value: Year): Side => ({ type: 'year', year: value });

  it('leads on in time only from the earlier to the later', () => {
    expect(courseOf(OLD, NEW, PLANS)).toBe('onward');
    expect(courseOf(NEW, OLD, PLANS)).toBe('backward');
    expect(courseOf(OLD, year(2020), PLANS)).toBe('level');
    expect(courseOf(year(2025), year('after'), PLANS)).toBe('onward');
    expect(courseOf(year('after'), NEW, PLANS)).toBe('backward');
  });
});

describe('two plans', () => {
  it('part what one of them names from what both name, and leave out the rest', () => {
    expect(parts(compared(FEATURES, OLD, NEW))).toEqual(['line a', 'dam both', 'network b']);
  });

  it('speak through their deciding mentions', () => {
    const { decides: _decides, ...besides } = mention('old', { stage: 'study' });
    const thing = feature('x', {
      mentions: [besides, mention('old', { clause: '2', stage: 'build' }), mention('new', { stage: 'finish' })],
    });
    const [row] = compared([thing], OLD, NEW);
    expect([row!.a!.mention.clause, row!.b!.mention.stage]).toEqual(['2', 'finish']);
  });

  it('say ahead, back, same and sideways', () => {
    const stage = (before: Stage, after: Stage) => difference({ stage: before }, { stage: after }).stage;
    expect(stage('study', 'build')).toBe('ahead');
    expect(stage('build', 'prepare')).toBe('back');
    expect(stage('build', 'build')).toBe('same');
    expect(stage('foster', 'build')).toBe('sideways');
  });

  it('move a year only where a sentence gives it', () => {
    const due = (before: number | null, after: number | null) =>
      difference(
        before === null ? {} : { due: before, due_basis: 'quoted' },
        after === null ? { due: 2025, due_basis: 'plan-period' } : { due: after, due_basis: 'quoted' },
      ).due;
    expect(due(2023, 2025)).toBe('later');
    expect(due(2025, 2023)).toBe('earlier');
    expect(due(2025, 2025)).toBe('same');
    expect(due(null, 2025)).toBe('stated');
    expect(due(2025, null)).toBe('dropped');
    expect(due(null, null)).toBe('same');
  });

  it('tell the cities that come and go, counties counting for theirs', () => {
    const at = (...ids: string[]) => ({ places: ids.map((id) => ({ id, role: 'at', basis: 'text' }) as const) });
    expect(difference(at('city-a'), at('county-b')).cities).toEqual({ added: ['city-b'], removed: ['city-a'] });
    expect(difference(at('city-b'), at('county-b')).cities).toEqual({ added: [], removed: [] });
    // The feature's own place is city-a.
    expect(difference({}, at('city-a', 'city-b')).cities).toEqual({ added: ['city-b'], removed: [] });
    // What is no city or county is not guessed at.
    expect(difference({}, at('somewhere')).cities).toEqual({ added: [], removed: [] });
  });

  it('charge other bodies only where both print some', () => {
    const led = (...bodies: string[]) => ({ lead: bodies.map((body) => ({ body, role: 'lead' }) as const) });
    expect(difference(led('甲厅'), led('乙厅')).bodies).toBe(true);
    expect(difference(led('甲厅', '乙厅'), led('乙厅', '甲厅')).bodies).toBe(false);
    expect(difference(led('甲厅'), {}).bodies).toBe(false);
  });
});

describe('two years', () => {
  it('let the newest plan speak that speaks then', () => {
    const rows = compared(FEATURES, { type: 'year', year: 2020 }, { type: 'year', year: 2025 });
    // The middle plan ends in 2024: in neither year does it speak.
    expect(parts(rows)).toEqual(['line both', 'dam both', 'network b']);
    expect(rows.map(({ difference: change }) => change?.stage)).toEqual(['same', 'back', undefined]);
  });

  it('can stand against a plan', () => {
    const rows = compared(FEATURES, { type: 'year', year: 2023 }, { type: 'plan', id: MIDDLE_PLAN.id });
    expect(parts(rows)).toEqual(['line a', 'dam a', 'base both']);
  });
});

describe('the beginning', () => {
  it('takes the two plans that have most in common, the older as A', () => {
    expect(firstSides(FEATURES, [...PLANS].reverse())).toEqual({ a: OLD, b: NEW });
  });

  it('takes two years where there are no two plans', () => {
    expect(firstSides(FEATURES, [OLD_PLAN])).toMatchObject({ a: { type: 'year' }, b: { type: 'year' } });
  });
});

const someMention = (plan: string) =>
  fc
    .record({
      stage: fc.constantFrom(...STAGES.map(({ id }) => id)),
      due: fc.option(fc.integer({ min: 2021, max: 2030 }), { nil: null }),
      bodies: fc.array(fc.constantFrom('甲厅', '乙厅', '丙局'), { maxLength: 3 }),
      place: fc.option(fc.constantFrom('city-a', 'city-b', 'county-b', 'somewhere'), { nil: null }),
    })
    .map(({ stage, due, bodies, place }) =>
      mention(plan, {
        stage,
        ...(due !== null && { due, due_basis: 'quoted' as const }),
        lead: bodies.map((body) => ({ body, role: 'lead' as const })),
        ...(place !== null && { places: [{ id: place, role: 'at' as const, basis: 'text' as const }] }),
      }),
    );

const someFeatures = fc
  .array(
    fc
      .tuple(...PLANS.map(({ id }) => fc.option(someMention(id), { nil: null })))
      .map((said) => said.filter((m) => m !== null)),
    { maxLength: 12 },
  )
  .map((all) =>
    all.filter((said) => said.length > 0).map((mentions, index) => feature(`thing-${index}`, { mentions })),
  );

const someSide: fc.Arbitrary<Side> = fc.oneof(
  fc.constantFrom(...PLANS).map(({ id }): Side => ({ type: 'plan', id })),
  fc.constantFrom(...YEARS).map((year): Side => ({ type: 'year', year })),
);

/** What a row becomes when its sides change places. */
function mirrored(row: ComparedFeature): ComparedFeature {
  const { feature: thing, a, b } = row;
  if (row.part === 'a') return { part: 'b', feature: thing, a: null, b: row.a, difference: null };
  if (row.part === 'b') return { part: 'a', feature: thing, a: row.b, b: null, difference: null };
  const { stage, due, cities, bodies } = row.difference;
  const turned = { ahead: 'back', back: 'ahead', same: 'same', sideways: 'sideways' } as const;
  const turnedDue = { earlier: 'later', later: 'earlier', stated: 'dropped', dropped: 'stated', same: 'same' } as const;
  return {
    part: 'both',
    feature: thing,
    a: b!,
    b: a!,
    difference: {
      stage: turned[stage],
      due: turnedDue[due],
      cities: { added: cities.removed, removed: cities.added },
      bodies,
    },
  };
}

describe('any comparison', () => {
  it('parts everything that a side speaks of, each thing once', () => {
    fc.assert(
      fc.property(someFeatures, someSide, someSide, (features, a, b) => {
        const rows = compared(features, a, b);
        const alone = (side: Side) => compared(features, side, side).map((row) => row.feature.id);
        expect(new Set(rows.map((row) => row.feature.id))).toEqual(new Set([...alone(a), ...alone(b)]));
        expect(rows.length).toBe(new Set(rows.map((row) => row.feature.id)).size);
        for (const row of rows) {
          expect(row.part === 'b').toBe(!alone(a).includes(row.feature.id));
          expect(row.part === 'a').toBe(!alone(b).includes(row.feature.id));
        }
      }),
    );
  });

  it('of a side with itself finds nothing changed', () => {
    fc.assert(
      fc.property(someFeatures, someSide, (features, side) => {
        for (const row of compared(features, side, side)) {
          expect(row.part).toBe('both');
          expect(row.difference).toEqual({
            stage: 'same',
            due: 'same',
            cities: { added: [], removed: [] },
            bodies: false,
          });
        }
      }),
    );
  });

  it('is mirrored when the sides change places', () => {
    fc.assert(
      fc.property(someFeatures, someSide, someSide, (features, a, b) => {
        expect(compared(features, b, a)).toEqual(compared(features, a, b).map(mirrored));
      }),
    );
  });
});
