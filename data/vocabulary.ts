/**
 * The fixed vocabularies of the data contract, each a const list in display order with its labels.
 * This is the only module of `data/` that the app takes at run time.
 */

export interface Label {
  readonly zh: string;
  readonly en: string;
}

interface Term<Id extends string> extends Label {
  readonly id: Id;
}

const term = <const Id extends string>(id: Id, zh: string, en: string): Term<Id> => ({ id, zh, en });

/** What a feature is by form: decides its outline, glyph or line style, and its file. */
export const KINDS = [
  term('city', '城市', 'City'),
  term('corridor', '廊带轴带', 'Corridor'),
  term('rail', '铁路', 'Railway'),
  term('urban-rail', '城市轨道', 'Urban rail'),
  term('road', '公路', 'Road'),
  term('airport', '机场', 'Airport'),
  term('port', '港口', 'Port'),
  term('waterway', '航道', 'Waterway'),
  term('reservoir', '水库', 'Reservoir'),
  term('water-project', '水利工程', 'Water project'),
  term('energy', '能源', 'Energy'),
  term('industrial-base', '产业基地', 'Industrial base'),
  term('innovation', '科创平台', 'Innovation platform'),
  term('digital', '数字基建', 'Digital infrastructure'),
  term('open-zone', '开放平台', 'Opening-up platform'),
  term('park-zone', '功能区园区', 'Zone or park'),
  term('ecology', '生态', 'Ecology'),
  term('culture-tourism', '文旅', 'Culture & tourism'),
  term('health-education', '医教', 'Health & education'),
  term('agriculture', '农业', 'Agriculture'),
  term('logistics', '物流', 'Logistics'),
  term('finance', '金融', 'Finance'),
  term('other', '其他', 'Other'),
] as const;

/** What a feature is about: decides its colour. */
export const SECTORS = [
  term('transport', '交通', 'Transport'),
  term('water', '水利', 'Water'),
  term('energy', '能源', 'Energy'),
  term('industry', '产业', 'Industry'),
  term('marine', '海洋', 'Marine'),
  term('science', '科创', 'Science'),
  term('digital', '数字', 'Digital'),
  term('agriculture', '农业', 'Agriculture'),
  term('ecology', '生态', 'Ecology'),
  term('culture', '文旅', 'Culture & tourism'),
  term('public-services', '公共服务', 'Public services'),
  term('opening', '开放', 'Opening-up'),
  term('finance', '金融服务', 'Finance & services'),
  term('urban', '区域城镇', 'Regions & towns'),
] as const;

interface StageTerm<Id extends string> extends Term<Id> {
  /** Rung on the ladder from study to finish; null is off the ladder. */
  readonly rung: number | null;
  readonly meaning: Label;
}

const stage = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  rung: number | null,
  meaningZh: string,
  meaningEn: string,
): StageTerm<Id> => ({ id, zh, en, rung, meaning: { zh: meaningZh, en: meaningEn } });

/** How far the plan's own words take a thing; never what was built. */
export const STAGES = [
  stage(
    'study',
    '研究争取',
    'Study',
    0,
    '原文用词为论证、研究、谋划、争取、申报、争创等。',
    'The text says argue, study, plan for, strive for or apply for.',
  ),
  stage(
    'prepare',
    '规划前期',
    'Prepare',
    1,
    '原文用词为前期工作、规划、规划建设、启动等。',
    'The text says preliminary work, plan or start.',
  ),
  stage(
    'build',
    '推进建设',
    'Build',
    2,
    '原文用词为建设、实施、改造、开工、迁建、扩建等。',
    'The text says build, carry out, rebuild, break ground, relocate or extend.',
  ),
  stage(
    'finish',
    '计划建成',
    'Complete',
    3,
    '原文用词为建成、完成、基本完成等：是目标，不是已建成的事实。',
    'The text says complete: a target, never a fact.',
  ),
  stage(
    'foster',
    '培育提升',
    'Foster',
    null,
    '原文用词为打造、培育、做强、提升、发展、支持等；不在先后阶段之内。',
    'The text says foster, strengthen, raise or support; off the ladder.',
  ),
] as const;

interface PrecisionTerm<Id extends string> extends Term<Id> {
  readonly meaning: Label;
}

const precision = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  meaningZh: string,
  meaningEn: string,
): PrecisionTerm<Id> => ({ id, zh, en, meaning: { zh: meaningZh, en: meaningEn } });

/** How well the place of a feature is known. */
export const PRECISIONS = [
  precision('site', '精确', 'Site', '位置误差在1公里以内。', 'Known within 1 km.'),
  precision(
    'locality',
    '邻近',
    'Locality',
    '已知所在城镇、园区或海湾，误差在5公里以内。',
    'A town, park or bay, within 5 km.',
  ),
  precision(
    'county',
    '县级',
    'County',
    '只知所在县（市、区）；半径覆盖全县。',
    'Known only by county; the radius covers the county.',
  ),
  precision(
    'city',
    '市级',
    'City',
    '只知所在设区市；标在驻地的托盘里，不是具体位置；多时按颜色计数，点开可选。',
    'Known only by city; drawn in the tray of its seat, not at a position; many are counted by colour, click to choose.',
  ),
  precision('region', '区域', 'Region', '是一片区域，不是一个点。', 'An area, not a point.'),
  precision(
    'schematic',
    '示意',
    'Schematic',
    '依已知地点连成的示意线或带，不代表实际走向。',
    'A line or band drawn through known places; not the alignment.',
  ),
  precision(
    'unlocated',
    '未落位',
    'Unlocated',
    '原文或可引来源不足以定位，只列入清单。',
    'Could not be placed; listed only.',
  ),
] as const;

/** Economic circles; `none` is the filter's fifth option for what belongs to no circle. */
export const CIRCLES = [
  term('capital', '省会经济圈', 'Capital circle'),
  term('jiaodong', '胶东经济圈', 'Jiaodong circle'),
  term('lunan', '鲁南经济圈', 'Lunan circle'),
] as const;

export const SCOPES = [
  term('place', '具体地点', 'Place'),
  term('group', '全组城市', 'The whole group'),
  term('province', '全省', 'Province'),
  term('outside', '省外', 'Outside'),
] as const;

export const EXTENTS = [
  term('inside', '省内', 'Inside'),
  term('crosses', '跨省', 'Crosses the boundary'),
  term('outside', '省外', 'Outside'),
] as const;

export const RELATIONS = [
  term('part-of', '属于', 'Part of'),
  term('succeeds', '接续', 'Succeeds'),
  term('connects-to', '连接', 'Connects to'),
  term('works-on', '作用于', 'Works on'),
] as const;

export const PLACE_ROLES = ['at', 'from', 'via', 'to', 'area', 'serves'] as const;
export const PLACE_BASES = ['text', 'group', 'inferred'] as const;
export const NAME_BASES = [
  term('printed', '原文名称', 'As printed'),
  term('composed', '据原文拼合', 'Composed from the text'),
  term('corrected', '已订正', 'Corrected'),
] as const;
export const DISTRIBUTIONS = ['each', 'joint', 'unspecified'] as const;
export const LEAD_ROLES = [
  term('lead', '牵头', 'Lead'),
  term('with', '参与', 'With'),
  term('by', '责任单位', 'By'),
] as const;
export const DUE_BASES = ['quoted', 'plan-period'] as const;

/** How a target bounds its value, by its words. */
export const COMPARATORS = [
  term('reach', '达到', 'Reach'),
  term('at-least', '不低于', 'At least'),
  term('more-than', '超过', 'More than'),
  term('at-most', '不超过', 'At most'),
  term('less-than', '低于', 'Less than'),
  term('about', '约', 'About'),
  term('between', '介于', 'Between'),
] as const;

/** What the value measures: a level, or the change of one. */
export const MEASURES = [
  term('level', '数值', 'Level'),
  term('rise', '增长', 'Rise'),
  term('fall', '下降', 'Fall'),
] as const;

/** Years of the slider; after the last comes 之后. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2025;

type IdOf<T extends readonly { readonly id: string }[]> = T[number]['id'];
export type Kind = IdOf<typeof KINDS>;
export type Sector = IdOf<typeof SECTORS>;
export type Stage = IdOf<typeof STAGES>;
export type Precision = IdOf<typeof PRECISIONS>;
export type Circle = IdOf<typeof CIRCLES>;
export type RelationType = IdOf<typeof RELATIONS>;
export type Comparator = IdOf<typeof COMPARATORS>;
export type Measure = IdOf<typeof MEASURES>;
export type DueBasis = (typeof DUE_BASES)[number];

/** The ids of a vocabulary as a non-empty tuple, as zod's enum wants it. */
export function idsOf<const T extends readonly { readonly id: string }[]>(terms: T): [IdOf<T>, ...IdOf<T>[]] {
  return terms.map((entry) => entry.id) as [IdOf<T>, ...IdOf<T>[]];
}
