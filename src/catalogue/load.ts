/** Reads the served catalogue, file by file; a file that fails is named and the rest goes on. */
import { KINDS, type Kind } from '../../data/vocabulary';
import { listOf, record, type Check } from './check';
import { featureProperties, geometry, GROUND, index, indicators, search } from './served';
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
async function readJson(file: string, fetchFile: Fetch): Promise<unknown> {
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

/**
 * Reads one JSON file and sees whether it holds what it should.
 * @throws FileFailure with the way to the first fault
 */
export async function readChecked(file: string, check: Check, fetchFile: Fetch): Promise<unknown> {
  const json = await readJson(file, fetchFile);
  const fault = check(json);
  if (fault !== null) throw new FileFailure(file, 'wrong-shape', fault);
  return json;
}

/** A feature's record; a fault is told with its id, by which somebody can look it up. */
const identified: Check = (value) => {
  const fault = featureProperties(value);
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return fault !== null && typeof id === 'string' ? `${id}: ${fault}` : fault;
};
const features = record({ features: listOf(record({ properties: identified, geometry })) });

/** Features of one kind's file. */
async function loadKind(kind: Kind, base: string, fetchFile: Fetch): Promise<Feature[]> {
  const json = await readChecked(`${base}data/${kind}.geojson`, features, fetchFile);
  const served = (json as { features: { properties: FeatureProperties; geometry: Geometry }[] }).features;
  return served.map((entry) => ({ ...entry.properties, geometry: entry.geometry }));
}

/** Features without a place. */
async function loadUnlocated(base: string, fetchFile: Fetch): Promise<Feature[]> {
  const json = await readChecked(`${base}data/unlocated.json`, listOf(identified), fetchFile);
  return (json as FeatureProperties[]).map((entry) => ({ ...entry, geometry: null }));
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

/** Reads a file of the ground. @throws FileFailure */
export const readGround = (part: GroundPart, base: string, fetchFile: Fetch): Promise<unknown> =>
  readChecked(`${base}basemap/${part}.json`, GROUND[part], fetchFile);

/** Loads one part. @throws FileFailure */
export async function loadPart(part: Part, base: string, fetchFile: Fetch): Promise<PartContent> {
  const data = (name: string, check: Check) => readChecked(`${base}data/${name}.json`, check, fetchFile);
  if (part === 'index') return { part, index: (await data('index', index)) as CatalogueIndex };
  if (part === 'unlocated') return { part, features: await loadUnlocated(base, fetchFile) };
  if (part === 'indicators') return { part, indicators: (await data('indicators', indicators)) as Indicator[] };
  if (part === 'search') return { part, search: (await data('search', search)) as SearchFile };
  if (isGroundPart(part)) {
    // The map then reads it again for itself.
    await readGround(part, base, fetchFile);
    return { part };
  }
  return { part, features: await loadKind(part, base, fetchFile) };
}
