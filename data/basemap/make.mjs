// Makes public/basemap from the packages and the yaml files beside this one. Run by `npm run basemap` in the root.
// `--gazetteer` also writes data/gazetteer/admin.yaml again, losing what was edited there by hand.
import { axis } from './steps/axis.mjs';
import { derived, landBorder, simplifiedCounties } from './steps/admin.mjs';
import { landBeyondCounties, missingIslands, paintedLand, seaPatches } from './steps/coast.mjs';
import { counties as readCounties } from './steps/counties.mjs';
import { gazetteer } from './steps/gazetteer.mjs';
import { ground } from './steps/ground.mjs';
import { labels } from './steps/labels.mjs';
import { lakes as chosenLakes } from './steps/lakes.mjs';
import { serve } from './steps/serve.mjs';
import { neighbourLines } from './steps/neighbours.mjs';
import { rivers as drawnRivers } from './steps/rivers.mjs';
import { collection, land as dryLand, rawWater, sea as chosenSea, waterBodies, wideSea } from './steps/water.mjs';
import { waterlines } from './steps/waterlines.mjs';
import { identify } from './lib/identify.mjs';
import { readYaml, recipeFile } from './lib/files.mjs';

const settings = readYaml(recipeFile('seats.yaml'));
const record = readYaml(recipeFile('axis.yaml'));
const cityIds = settings.cities.map(({ id }) => id);
const idOfCity = new Map(settings.cities.map(({ id, name }) => [name, id]));

const full = await readCounties();
const rows = identify(
  full.features.map(({ properties: { name, city, seat }, geometry }) => ({ name, city: idOfCity.get(city), seat, geometry })),
  cityIds,
  settings.spellings,
);
gazetteer(rows, settings, { again: process.argv.includes('--gazetteer') });

const counties = await simplifiedCounties(
  collection(rows.map(({ id, name, name_en, city, geometry }) => ({ type: 'Feature', properties: { id, name, name_en, city }, geometry }))),
);
counties.features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
const boundaries = await derived(counties);
const border = landBorder(boundaries.province);

const wide = await wideSea();
const sea = await chosenSea(wide, missingIslands(full, wide), seaPatches(readYaml(recipeFile('coast.yaml')).sea));
const land = await dryLand(sea);
const newLand = landBeyondCounties(sea, boundaries.cities);
const painted = paintedLand(boundaries.cities, newLand, sea, settings.axis.members);

const water = await rawWater();
const lakes = chosenLakes(readYaml(recipeFile('lakes.yaml')).lakes, await waterBodies(water));
const rivers = drawnRivers(readYaml(recipeFile('rivers.yaml')).rivers, water, border, sea, lakes);
const seats = new Map(settings.cities.map((city) => [city.id, city]));
const simple = counties.features.map(({ properties, geometry }) => ({ ...properties, geometry }));

await serve({
  'ground.json': await ground({
    land, painted, lakes, rivers, boundaries, border, sea, waterlines: waterlines(land), neighbours: await neighbourLines(),
  }),
  'admin.json': counties,
  'axis.json': axis(record, seats, painted),
  'labels.json': labels(readYaml(recipeFile('labels.yaml')), { cities: settings.cities, counties: simple, lakes, rivers }),
});
