/** Reads the served catalogue, file by file; a file that fails is named and the rest goes on. */
import { KINDS, SECTORS, type Kind } from '../../data/vocabulary';
import type { CatalogueIndex, Feature, FeatureProperties, Indicator, SearchFile } from './types';
import type { Geometry } from 'geojson';

/** Why a file could not be read; each reason has its sentence in `i18n`. */
export type FailureReason = 'missing' | 'network' | 'cut-short' | 'not-json' | 'wrong-shape';

export class FileFailure extends Error {
  constructor(
    readonly file: string,
    readonly reason: FailureReason,
    /** What helps to find the fault: an HTTP status, a byte count, a record's name. */
    readonly detail: string,
  ) {
    super(`${file}: ${reason} ${detail}`);
  }
}

export type Fetch = (url: string) => Promise<Response>;

/**
 * Reads one JSON file.
 * @throws FileFailure naming the file and what is wrong with it
 */
export async function readJson(file: string, fetchFile: Fetch): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetchFile(file);
    if (!response.ok) throw new FileFailure(file, 'missing', `HTTP ${response.status}`);
    body = await response.text();
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure(file, 'network', error instanceof Error ? error.message : '');
  }
  try {
    return JSON.parse(body);
  } catch {
    const trimmed = body.trim();
    if (!/^[[{]/.test(trimmed)) throw new FileFailure(file, 'not-json', `${body.length}`);
    throw new FileFailure(file, 'cut-short', `${new TextEncoder().encode(body).length}`);
  }
}

const KIND_IDS = new Set<string>(KINDS.map((kind) => kind.id));
const SECTOR_IDS = new Set<string>(SECTORS.map((sector) => sector.id));

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The few fields without which nothing can be drawn or listed. */
function checkedProperties(file: string, value: unknown): FeatureProperties {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.name !== 'string') {
    throw new FileFailure(file, 'wrong-shape', 'id, name');
  }
  const known = KIND_IDS.has(String(value.kind)) && SECTOR_IDS.has(String(value.sector));
  if (!known || !Array.isArray(value.mentions) || value.mentions.length === 0) {
    throw new FileFailure(file, 'wrong-shape', value.id);
  }
  return value as unknown as FeatureProperties;
}

/** Features of one kind's file. */
async function loadKind(kind: Kind, base: string, fetchFile: Fetch): Promise<Feature[]> {
  const file = `${base}data/${kind}.geojson`;
  const json = await readJson(file, fetchFile);
  if (!isObject(json) || !Array.isArray(json.features)) throw new FileFailure(file, 'wrong-shape', 'features');
  return json.features.map((entry: unknown) => {
    if (!isObject(entry)) throw new FileFailure(file, 'wrong-shape', 'features');
    return { ...checkedProperties(file, entry.properties), geometry: entry.geometry as Geometry };
  });
}

/** Features without a place. */
async function loadUnlocated(base: string, fetchFile: Fetch): Promise<Feature[]> {
  const file = `${base}data/unlocated.json`;
  const json = await readJson(file, fetchFile);
  if (!Array.isArray(json)) throw new FileFailure(file, 'wrong-shape', '[]');
  return json.map((entry: unknown) => ({ ...checkedProperties(file, entry), geometry: null }));
}

/** Title, plans and the gazetteer's cities and counties. */
async function loadIndex(base: string, fetchFile: Fetch): Promise<CatalogueIndex> {
  const file = `${base}data/index.json`;
  const json = await readJson(file, fetchFile);
  if (!isObject(json) || !Array.isArray(json.plans) || !Array.isArray(json.cities)) {
    throw new FileFailure(file, 'wrong-shape', 'plans, cities');
  }
  return json as unknown as CatalogueIndex;
}

/** Targets, in the order of the plans and their clauses. */
async function loadIndicators(base: string, fetchFile: Fetch): Promise<Indicator[]> {
  const file = `${base}data/indicators.json`;
  const json = await readJson(file, fetchFile);
  if (!Array.isArray(json)) throw new FileFailure(file, 'wrong-shape', '[]');
  json.forEach((entry: unknown, index) => {
    const isTarget = isObject(entry) && typeof entry.indicator === 'string' && typeof entry.value === 'number';
    if (!isTarget) throw new FileFailure(file, 'wrong-shape', String(index));
  });
  return json as Indicator[];
}

/** How the names are read, and other names of places. */
async function loadSearch(base: string, fetchFile: Fetch): Promise<SearchFile> {
  const file = `${base}data/search.json`;
  const json = await readJson(file, fetchFile);
  for (const key of ['characters', 'names', 'aliases', 'latin']) {
    if (!isObject(json) || !Array.isArray(json[key])) throw new FileFailure(file, 'wrong-shape', key);
  }
  return json as SearchFile;
}

/** The files of the ground, which the map reads by itself; here they are only tried again. */
const GROUND_PARTS = ['ground', 'axis', 'labels', 'admin'] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

/** A part that is loaded and retried on its own. */
export type Part = 'index' | 'unlocated' | 'indicators' | 'search' | Kind | GroundPart;
/** What the page loads at the start; the targets and the search's readings only where they are asked for. */
export const PARTS: readonly Part[] = ['index', ...KINDS.map((kind) => kind.id), 'unlocated'];

type PartContent =
  | { part: 'index'; index: CatalogueIndex }
  | { part: 'indicators'; indicators: Indicator[] }
  | { part: 'search'; search: SearchFile }
  | { part: GroundPart; features?: undefined }
  | { part: Kind | 'unlocated'; features: Feature[] };

const isGroundPart = (part: Part): part is GroundPart => (GROUND_PARTS as readonly string[]).includes(part);

/** Reads a file of the ground to see whether it can be read; the map then reads it again for itself. */
async function tryGround(part: GroundPart, base: string, fetchFile: Fetch): Promise<void> {
  const file = `${base}basemap/${part}.json`;
  const json = await readJson(file, fetchFile);
  if (!isObject(json) || !Array.isArray(json.features)) throw new FileFailure(file, 'wrong-shape', 'features');
}

/** Loads one part. @throws FileFailure */
export async function loadPart(part: Part, base: string, fetchFile: Fetch): Promise<PartContent> {
  if (part === 'index') return { part, index: await loadIndex(base, fetchFile) };
  if (part === 'unlocated') return { part, features: await loadUnlocated(base, fetchFile) };
  if (part === 'indicators') return { part, indicators: await loadIndicators(base, fetchFile) };
  if (part === 'search') return { part, search: await loadSearch(base, fetchFile) };
  if (isGroundPart(part)) {
    await tryGround(part, base, fetchFile);
    return { part };
  }
  return { part, features: await loadKind(part, base, fetchFile) };
}
