/** What the served files say, counted without the app: the tests' own opinion. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Served {
  id: string;
  name: string;
  name_en: string;
  kind: string;
  sectors: string[];
  circles: string[];
  on_axis?: boolean;
  precision: string;
  stage: string;
  mentions: {
    plan: string;
    clause: string;
    quote: string;
    stage: string;
    stage_phrase: string;
    decides?: boolean;
    due_basis?: string;
  }[];
  geometry: { type: string; coordinates: unknown } | null;
}

export interface ServedPlan {
  id: string;
  number?: string;
  from: number;
  to?: number;
  order: number;
  notes: string[];
  label: { zh: string; en: string };
}

/** Of the built page that is under test. */
const FOLDER = join(process.env.ATLAS_DIST ?? 'dist', 'data');
export const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

type Collection = { features: { properties: Omit<Served, 'geometry'>; geometry: Served['geometry'] }[] };

export const features: Served[] = [
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => (read(file) as Collection).features)
    .map(({ properties, geometry }) => ({ ...properties, geometry })),
  ...(read('unlocated.json') as Omit<Served, 'geometry'>[]).map((properties) => ({ ...properties, geometry: null })),
];

export const index = read('index.json') as { title: { zh: string; en: string }; plans: ServedPlan[] };

const plans = new Map(index.plans.map((plan) => [plan.id, plan]));

/** Whether any plan that names it speaks in a year. */
export function standsIn(feature: Served, year: number): boolean {
  return feature.mentions.some((mention) => {
    const plan = plans.get(mention.plan)!;
    return plan.from <= year && (plan.to === undefined || year <= plan.to);
  });
}

/** The year that the page opens with. */
const FIRST_SHOWN_YEAR = 2025;

export const standing = features.filter((feature) => standsIn(feature, FIRST_SHOWN_YEAR));

/** A name that no other feature's name contains, so that a search finds it alone. */
export function isDistinct({ name }: Served): boolean {
  return (
    features.every((other) => other.name === name || !other.name.includes(name)) &&
    features.filter((other) => other.name === name).length === 1
  );
}
