import { describe, expect, it } from 'vitest';
import { build } from '../../data/build/build';
import { geometryFaults } from '../../data/build/checks/geometry';
import { CHECKS } from '../../data/build/checks';
import { formatFault } from '../../data/build/faults';
import { readRows } from '../../data/build/yaml';
import { featureRecord } from '../../data/schema';
import { SMALL, small } from './small';

type Changes = Partial<typeof SMALL>;

const faultsOf = (changes: Changes = {}): string[] => build(small(changes)).faults.map(formatFault);

/** Replaces one passage of a part, and fails when the passage is not there. */
function broken(part: keyof typeof SMALL, passage: string, by: string): Changes {
  if (!SMALL[part].includes(passage)) throw new Error(`${part} has no ${passage}`);
  return { [part]: SMALL[part].replace(passage, by) };
}

const line = (through: string, uncertainty: number, places: string): Changes =>
  broken(
    'features',
    'places: [{id: dam, role: at, basis: text}]\n  shape: {as: point, at: dam}',
    `places: [${places}]\n  shape: {as: line, through: [${through}], uncertainty_km: ${uncertainty}, position_source: map A}`,
  );

it('finds nothing wrong with the small project', () => expect(faultsOf()).toEqual([]));

const CASES: [keyof typeof CHECKS, Changes, string][] = [
  [
    'everyIdIsUnique',
    { features: SMALL.features + SMALL.features },
    'data/features/reservoir.yaml:16:3 everyIdIsUnique: the id is used at data/features/reservoir.yaml:2 already; found dam-laolan',
  ],
  [
    'noPlaceIdTwice',
    broken('places', 'id: halt', 'id: dam'),
    'data/gazetteer/admin.yaml:7:4 noPlaceIdTwice: the place is at data/gazetteer/admin.yaml:6 already; found dam',
  ],
  [
    'everyPlanHasAText',
    broken('plans', 'id: demo', 'id: demos'),
    'data/plans.yaml:2:4 everyPlanHasAText: data/cuts.yaml has no rule for this plan; found demos; nearest demo',
  ],
  [
    'everyClauseExists',
    broken('features', "clause: '1'", "clause: '12'"),
    'data/features/reservoir.yaml:11:7 everyClauseExists: demo has no such clause; found 12; nearest 1',
  ],
  [
    'everyQuoteIsInItsClause',
    broken('features', '加快建设老岚水库，', '加快建设老风水库，'),
    'data/features/reservoir.yaml:12:7 everyQuoteIsInItsClause: the quote is not in demo 1; found 加快建设老风水库，论证南泗庄水库; nearest 「加快建设老岚水库，论证南泗庄水库」, differs at 6: 风 for 岚',
  ],
  [
    'everyQuoteIsInItsClause',
    broken('features', '加快建设老岚水库，论证南泗庄水库', '推进甲乙铁路建设'),
    'nearest it stands in clause 2',
  ],
  [
    'everyQuoteIsInItsClause',
    broken('features', '加快建设老岚水库，论证南泗庄水库', '老岚水库'),
    'a quote has 8 to 200 characters, this has 4',
  ],
  [
    'everyStagePhraseIsInTheSentence',
    broken('features', 'stage_phrase: 建设', 'stage_phrase: 建成'),
    'data/features/reservoir.yaml:14:7 everyStagePhraseIsInTheSentence: the words are not in the sentence of 「加快建设老岚水库，论证南泗庄水库」; found 建成; nearest 建',
  ],
  [
    'everyQuotedDueIsInTheSentence',
    broken('features', 'stage: build', 'stage: build\n      due: 2025'),
    'data/features/reservoir.yaml:14:7 everyQuotedDueIsInTheSentence: the sentence does not print this year; found 2025',
  ],
  [
    'everyNamePrintedIsPrinted',
    broken('features', 'name: 老岚水库', 'name: 老岚大水库'),
    'data/features/reservoir.yaml:3:3 everyNamePrintedIsPrinted: name_basis is printed, but no clause quoted prints the name; found 老岚大水库; nearest 老岚水库',
  ],
  [
    'everyReadingIsInItsClause',
    broken('readings', 'received: 日一临', 'received: 日二临'),
    'nearest 「日一临」, differs at 2: 二 for 一',
  ],
  [
    'everyLeadSentenceIsInItsClause',
    broken('leads', '推进甲乙铁路建设', '推进甲丙铁路建设'),
    'nearest 「推进甲乙铁路建设」',
  ],
  [
    'everyRelationTargetExists',
    broken('features', '  mentions:', '  relations: [{type: part-of, target: dam-laolann}]\n  mentions:'),
    'no feature has this id; found dam-laolann; nearest dam-laolan',
  ],
  [
    'everyPlaceIsKnown',
    broken('features', '{id: dam,', '{id: damm,'),
    'data/features/reservoir.yaml:7:13 everyPlaceIsKnown: the place is not in the gazetteer; found damm; nearest dam',
  ],
  [
    'everyPlaceIsKnown',
    broken('features', 'at: dam}', 'at: damm}'),
    'data/features/reservoir.yaml:8:22 everyPlaceIsKnown',
  ],
  [
    'everyInferredPlaceHasASource',
    broken('features', 'basis: text', 'basis: inferred'),
    'everyInferredPlaceHasASource: an inferred place names its source, or memory; found dam',
  ],
  [
    'pointPrecisionMatchesUncertainty',
    broken('places', 'uncertainty_km: 0.5', 'uncertainty_km: 2'),
    'dam: site is within 1 km; found site, 2 km; nearest locality',
  ],
  [
    'everyShapeCanBeDrawn',
    broken('features', '{as: point, at: dam}', '{as: area, of: [dam]}'),
    'everyShapeCanBeDrawn: the place has no polygon in admin.json; found dam',
  ],
  [
    'everyInsideCoordinateIsInside',
    broken('places', 'lon: 117.4', 'lon: 114'),
    'extent is inside, but a position lies 268.5 km outside the province; found 114, 36.4',
  ],
  [
    'everyLinePassesItsPlaces',
    line('dam, west', 2, '{id: halt, role: to, basis: text}'),
    'the line passes 东站 at 95.8 km, its uncertainty is 2.0 km; found halt',
  ],
  [
    'everyShapeCanBeDrawn',
    line('dam, dam, west', 2, ''),
    'everyShapeCanBeDrawn: the line names the same place twice running; found dam',
  ],
  [
    'everyGeometryIsValid',
    broken('features', '{as: point, at: dam}', '{as: points, at: [dam, halt, dam]}'),
    'everyGeometryIsValid: a position is repeated',
  ],
  [
    'everyNumberIsQuoted',
    broken('indicators', '供水能力达到', '供水量达到'),
    'data/indicators/demo.yaml:4:3 everyNumberIsQuoted: the quote is not in demo 3; found 到2025年供水量达到1,200万吨; nearest',
  ],
  ['everyNumberIsQuoted', broken('investments', "clause: '3'", "clause: '2'"), 'nearest it stands in clause 3'],
  [
    'everyValueIsPrinted',
    { indicators: SMALL.indicators.replace('1,200万吨', '1,200').replace('value: 1200', 'value: 1300') },
    'everyValueIsPrinted: the quote does not print this number; found 1300; nearest 1200',
  ],
  [
    'everyValueIsPrinted',
    broken('indicators', 'comparator: reach', 'comparator: between'),
    'everyValueIsPrinted: between and value_max go together',
  ],
  [
    'everyTargetYearIsPrinted',
    broken('indicators', 'year: 2025', 'year: 2024'),
    'everyTargetYearIsPrinted: the clause does not print this year; found 2024; nearest 2025',
  ],
  [
    'everyTargetHasItsPlace',
    broken('indicators', 'place: prov', 'place: pro\n  feature: dam-laola'),
    'everyTargetHasItsPlace: no feature has this id; found dam-laola; nearest dam-laolan',
  ],
  [
    'everyInvestmentAddsUp',
    broken('investments', 'total: 6.3', 'total: 6.4'),
    'everyInvestmentAddsUp: the parts do not add up to the whole; found 3 projects, 10.6; nearest 3 projects, 10.5',
  ],
  [
    'everyPlaceNameIsCovered',
    { namings: '' },
    'seeds/demo.txt everyPlaceNameIsCovered: clause 3: no mention or target covers the name 「东市」',
  ],
  [
    'everyPlaceNameIsCovered',
    broken('namings', 'name: 东市', 'name: 西市'),
    'data/namings.yaml:1:48 everyPlaceNameIsCovered: the passage has no such name that is not covered; found 西市',
  ],
  [
    'everyEmptyClauseHasAReason',
    broken('coverage', "clause: '2'", "clause: '1'"),
    'everyEmptyClauseHasAReason: the clause yields features; found demo 1',
  ],
];

describe('each check names the fault', () => {
  it.each(CASES)('%s', (check, changes, message) => {
    const found = faultsOf(changes).filter((fault) => fault.includes(check));
    expect(found.join('\n')).toContain(message);
  });

  it('has a case for every check', () => {
    expect(new Set(CASES.map(([check]) => check))).toEqual(new Set(Object.keys(CHECKS)));
  });

  it('reports every fault, not the first', () => {
    const features = SMALL.features.replaceAll('dam', 'damm').replace('建设\n', '建成\n').replace('加快', '加速');
    const checks = build(small({ features })).faults.map(({ check }) => check);
    // Neither the quote nor the place covers the reservoir's name any more.
    expect(new Set(checks)).toEqual(
      new Set(['everyPlaceIsKnown', 'everyQuoteIsInItsClause', 'everyPlaceNameIsCovered']),
    );
    expect(checks).toHaveLength(4);
  });
});

describe('faults of YAML and of shape', () => {
  it('carry file, line, column and what was found', () => {
    const { faults } = readRows('a.yaml', '- id: [', featureRecord);
    expect(faults.map(formatFault).join()).toMatch(/^a\.yaml:1:\d+ everyFileIsYaml/);
  });

  it('are collected row by row, and good rows are kept', () => {
    const text =
      SMALL.features + SMALL.features.replace('sector: water', 'sector: watery').replace('name_en', 'name_xx');
    const { rows, faults } = readRows('a.yaml', text, featureRecord);
    expect(rows).toHaveLength(1);
    expect(faults.map(({ line }) => line).sort()).toEqual([16, 19, 20]);
    expect(faults.find(({ message }) => message.startsWith('sector'))?.found).toBe('"watery"');
  });

  it('name a feature without a mention', () => {
    const { faults } = readRows('a.yaml', `${SMALL.features.split('  mentions:')[0]}  mentions: []\n`, featureRecord);
    expect(faults.map(({ check, line }) => [check, line])).toEqual([['everyFeatureHasAMention', 9]]);
  });
});

describe('geometry', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  it.each([
    ['nothing wrong', ring, []],
    ['an open ring', ring.slice(0, 4), ['a ring is not closed']],
    ['clockwise', [...ring].reverse(), ['a ring is wound against the right-hand rule, at 0, 0']],
    [
      'a repeated position',
      [
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      ['a position is repeated: 1, 0', 'a ring crosses itself at 1, 0'],
    ],
    [
      'a bow tie',
      [
        [0, 0],
        [3, 0],
        [3, 3],
        [1, -1],
        [0, 0],
      ],
      ['a ring crosses itself at 1.5, 0'],
    ],
  ])('%s', (_, coordinates, faults) => {
    expect(geometryFaults({ type: 'Polygon', coordinates: [coordinates] })).toEqual(faults);
  });
});
