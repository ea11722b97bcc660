/** Any small catalogue with any filters, for properties. */
import fc from 'fast-check';
import { CIRCLES, KINDS, PRECISIONS, SECTORS, STAGES } from '../../data/vocabulary';
import type { Feature } from '../../src/catalogue/types';
import { FILTER_GROUPS, type FilterGroup, type Filters } from '../../src/model/filters';
import type { SelectionInput } from '../../src/model/selection';
import { YEARS } from '../../src/model/years';
import { PLANS, feature, mention } from './sample';

const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
export const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const arbitraryMention = fc
  .record({
    plan: anyOf(PLANS.map((entry) => entry.id)),
    stage: anyOf(STAGES.map((entry) => entry.id)),
    due: fc.option(fc.constantFrom(2023, 2025, 2030), { nil: undefined }),
  })
  .map(({ plan, stage, due }) => mention(plan, { stage, ...(due ? { due, due_basis: 'quoted' as const } : {}) }));
const arbitraryFeature: fc.Arbitrary<Omit<Feature, 'id'>> = fc
  .record({
    kind: anyOf(KINDS.map((entry) => entry.id)),
    sectors: fc.subarray(
      SECTORS.map((entry) => entry.id),
      { minLength: 1 },
    ),
    circles: subset(CIRCLES.map((entry) => entry.id)),
    on_axis: fc.boolean(),
    place_ids: subset(['city-a', 'city-b', 'county-b']),
    precision: anyOf(PRECISIONS.map((entry) => entry.id)),
    mentions: fc.array(arbitraryMention, { minLength: 1, maxLength: 4 }),
  })
  .map((part) => feature('', { ...part, sector: part.sectors[0]! }));

/** Options of each group that the catalogues below may answer to. */
export const OPTIONS: Record<FilterGroup, readonly string[]> = {
  circle: ['capital', 'jiaodong', 'lunan', 'none'],
  axis: ['on'],
  place: ['city-a', 'city-b', 'county-b'],
  sector: SECTORS.map((entry) => entry.id),
  kind: KINDS.map((entry) => entry.id),
  plan: PLANS.map((entry) => entry.id),
  stage: STAGES.map((entry) => entry.id),
  due: ['quoted', 'unstated'],
};
const arbitraryFilters = fc.record(
  Object.fromEntries(FILTER_GROUPS.map((group) => [group, subset(OPTIONS[group])])),
) as unknown as fc.Arbitrary<Filters>;
export const arbitraryInput: fc.Arbitrary<SelectionInput> = fc.record({
  features: fc
    .array(arbitraryFeature, { maxLength: 20 })
    .map((list) => list.map((entry, index) => ({ ...entry, id: `feature-${index}` }))),
  plans: fc.constant(PLANS),
  filters: arbitraryFilters,
  year: anyOf(YEARS),
  query: fc.constant(''),
});
