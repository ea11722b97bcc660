import type { PlaceRecord, PositionCheckRecord } from '../../schema';
import type { Catalogue } from '../catalogue';
import { kilometres } from '../geo';

interface Checked {
  check: PositionCheckRecord;
  place: PlaceRecord;
  /** Distance to the second coordinate today. */
  km?: number;
  inside: boolean;
  insideAtTheDraw: boolean;
}

/** The sample as it stands today: distances are measured anew from the rows. */
function checkedRows({ positionChecks, place }: Catalogue): Checked[] {
  return positionChecks.flatMap(({ value: check }): Checked[] => {
    const found = place.get(check.place);
    if (!found) return [];
    const { lon, lat, uncertainty_km = 0 } = found;
    if (check.lon === undefined || check.lat === undefined || lon === undefined || lat === undefined)
      return [{ check, place: found, inside: true, insideAtTheDraw: check.held }];
    const km = kilometres([lon, lat], [check.lon, check.lat]);
    const inside = km <= uncertainty_km;
    const { drawn } = check;
    return [{ check, place: found, km, inside, insideAtTheDraw: drawn ? drawn.km <= drawn.radius_km : inside }];
  });
}

const Z95 = 1.959964;

/** Wilson's score interval at 95 %, in whole per cent. */
export function wilson(successes: number, trials: number): [low: number, high: number] {
  if (trials === 0) return [0, 100];
  const share = successes / trials;
  const square = Z95 ** 2 / trials;
  const middle = share + square / 2;
  const half = Z95 * Math.sqrt((share * (1 - share) + square / 4) / trials);
  const percent = (value: number) => Math.round((100 * value) / (1 + square));
  return [percent(middle - half), percent(middle + half)];
}

const METHOD = `120 rows of \`data/gazetteer/\` with precision site, locality, county or city, drawn on 2026-11-22 from the 346 that had not been in the two
samples before. Left out as well: counties and cities (their radius reaches the farthest corner of their own polygon) and places outside the
province. Strata are file and type; each has its share of the 120 by largest remainder. In each the ids, in order, are shuffled by Fisher and Yates from the
end with mulberry32, seed 20251122, and the first are taken.

A row is inside when a second, independent coordinate lies within its radius on the ellipsoid, or when an independent statement of town,
roads or distances agrees with the point. Points of rivers and coasts only carry a line: they are held against a second line (county borders
that follow the river, the Natural Earth coast), so that their place along it is not tested. Sources in GCJ-02 are converted.
Public code whose repository is not known serves to test with, not to cite. The rows stand in \`data/position-checks.yaml\`; distances are measured anew at each build.

Only the figures at the draw are a test: a row mended by its second coordinate lies inside afterwards by itself. Of two samples before, 63 of 73 and
34 of 37 lay inside (\`docs/decisions.md\`). That at least 95 of 100 positions lie within their radius is shown once a whole interval lies above 95 %.`;

/** One line of figures: how many could be checked, how many lie inside, and what that says of all. */
function figures(name: string, rows: Checked[]): string {
  const checkable = rows.filter(({ check }) => check.basis !== 'open');
  const drawn = checkable.filter(({ insideAtTheDraw }) => insideAtTheDraw).length;
  const now = checkable.filter(({ inside }) => inside).length;
  const [low, high] = wilson(drawn, checkable.length);
  return `| ${name} | ${rows.length} | ${checkable.length} | ${drawn} | ${low}–${high} % | ${now} |`;
}

const shown = (km: number | undefined): string => km?.toFixed(km < 1 ? 2 : 1) ?? '';

/** The part of docs/positions.md on the sample that was checked. */
export function sampleSection(catalogue: Catalogue): string {
  const rows = checkedRows(catalogue);
  const outside = rows.filter(({ insideAtTheDraw, inside }) => !insideAtTheDraw || !inside);
  return `## A sample, checked

${METHOD}

| rows | drawn | could be checked | inside at the draw | of all, 95 % (Wilson) | inside now |
| --- | --- | --- | --- | --- | --- |
${figures('all', rows)}
${figures(
  'points',
  rows.filter(({ check }) => !check.line),
)}
${figures(
  'points of a line',
  rows.filter(({ check }) => check.line),
)}

Outside at the draw: ${outside.map(({ place }) => place.name).join('、') || 'none'}.

| row | name | radius km | by | km at the draw | km now | against |
| --- | --- | --- | --- | --- | --- | --- |
${rows
  .map(
    ({ check, place, km }) =>
      `| ${place.id} | ${place.name} | ${place.uncertainty_km ?? ''} | ${check.line ? 'line' : check.basis} | ${shown(check.drawn?.km ?? km)} | ${shown(km)} | ${check.source ?? ''} |`,
  )
  .join('\n')}
`;
}
