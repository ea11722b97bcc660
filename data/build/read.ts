import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  coverageRecord,
  featureRecord,
  indicatorRecord,
  investmentRecord,
  leadRecord,
  namingRecord,
  placeRecord,
  planRecord,
  positionCheckRecord,
  readingRecord,
} from '../schema';
import { KINDS } from '../vocabulary';
import { adminOf } from './admin';
import type { Written } from './catalogue';
import { cutPlan, cutRules } from './clauses';
import type { Cutting } from './cut/types';
import type { Fault } from './faults';
import { type Located, type Rows, readRows } from './yaml';

const ADMIN = 'public/basemap/admin.json';
const CUTS = 'data/cuts.yaml';

/** Rows of a YAML file under `root`; a file that is not there yet is an empty list. */
function rowsOf<T>(root: string, file: string, shape: z.ZodType<T>): Rows<T> {
  const path = join(root, file);
  return existsSync(path) ? readRows(file, readFileSync(path, 'utf8'), shape) : { rows: [], faults: [] };
}

/** The YAML files of a folder by name, admin.yaml first: its order is the order of cities and counties everywhere. */
function yamlFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  const rank = (name: string): string => (name === 'admin.yaml' ? '' : name);
  return names.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).map((name) => `${folder}/${name}`);
}

function admin(root: string, faults: Fault[]): Written['admin'] {
  const path = join(root, ADMIN);
  try {
    return adminOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    faults.push({
      check: 'everyFileIsThere',
      file: ADMIN,
      message: 'the polygons of counties and cities can not be read',
      found: (error as Error).message.replace(path, ADMIN),
    });
    return new Map();
  }
}

/** Cuts every text that data/cuts.yaml has a rule for. */
export function readCuttings(root: string, faults: Fault[]): Cutting[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(root, CUTS), 'utf8'), {
    lineCounter: counter,
  });
  const rules = cutRules.safeParse(document.toJS());
  if (!rules.success) {
    for (const issue of rules.error.issues)
      faults.push({
        check: 'everyRecordHasItsShape',
        file: CUTS,
        message: `${issue.path.map(String).join('.')}: ${issue.message}`,
      });
    return [];
  }
  return Object.entries(rules.data).flatMap(([plan, rule]) => {
    const file = `seeds/${plan}.txt`;
    if (!existsSync(join(root, file))) {
      faults.push({
        check: 'everyFileIsThere',
        file,
        message: 'the text of the plan is missing',
      });
      return [];
    }
    return cutPlan(plan, readFileSync(join(root, file), 'utf8'), rule);
  });
}

/**
 * Reads seeds, plans, readings, leads, gazetteer, features and the polygons of the basemap.
 * Every fault of every file is collected; the records without a fault come back beside them.
 * @param root the project's folder
 */
export function readAll(root: string): { written: Written; faults: Fault[] } {
  const faults: Fault[] = [];
  const keep = <T>({ rows, faults: found }: Rows<T>): Located<T>[] => {
    faults.push(...found);
    return rows;
  };
  const written: Written = {
    plans: keep(rowsOf(root, 'data/plans.yaml', planRecord)),
    readings: keep(rowsOf(root, 'data/readings.yaml', readingRecord)),
    leads: keep(rowsOf(root, 'data/leads.yaml', leadRecord)),
    coverage: keep(rowsOf(root, 'data/coverage.yaml', coverageRecord)),
    indicators: yamlFiles(root, 'data/indicators').flatMap((file) => keep(rowsOf(root, file, indicatorRecord))),
    investments: keep(rowsOf(root, 'data/investments.yaml', investmentRecord)),
    namings: keep(rowsOf(root, 'data/namings.yaml', namingRecord)),
    places: yamlFiles(root, 'data/gazetteer').flatMap((file) => keep(rowsOf(root, file, placeRecord))),
    positionChecks: keep(rowsOf(root, 'data/position-checks.yaml', positionCheckRecord)),
    features: KINDS.flatMap(({ id: kind }) =>
      keep(rowsOf(root, `data/features/${kind}.yaml`, featureRecord)).map((row) => ({ ...row, kind })),
    ),
    cuttings: readCuttings(root, faults),
    admin: admin(root, faults),
  };
  return { written, faults };
}
