// What was verified about the files just made, in figures. A broken promise stops the recipe.
import { kilometres, squareKilometres } from '../lib/geodesy.mjs';
import { fromGcj02 } from '../lib/frames.mjs';
import { isValid } from '../lib/overlay.mjs';
import { roundedGeometry } from '../lib/round.mjs';
import { shape } from '../lib/mapshaper.mjs';
import gcoord from 'gcoord';

/** Known WGS 84 points; the trip to GCJ-02 and back must return to them. */
const KNOWN = { 济南西站: [116.888, 36.672], 青岛栈桥: [120.3147, 36.0606], 青岛胶东机场: [120.0882, 36.362] };
/** Statistical yearbook: 157 900 km². */
const PROVINCE_KM2 = 157900;

export async function checks(files) {
  const counties = files['admin.json'].features;
  const invalid = counties.filter(({ geometry }) => !isValid(roundedGeometry(geometry))).map(({ properties }) => properties.id);
  if (invalid.length) throw new Error(`invalid county polygons: ${invalid}`);
  const { dissolved } = await shape('-dissolve name=dissolved', { admin: files['admin.json'] }, 'target=dissolved');
  const whole = dissolved.features[0].geometry;
  const polygons = whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates;
  const area = Math.round(counties.reduce((sum, { geometry }) => sum + squareKilometres(geometry), 0));
  const metresOff = Object.fromEntries(Object.entries(KNOWN).map(([name, place]) => {
    const there = gcoord.transform([...place], gcoord.WGS84, gcoord.GCJ02);
    return [name, { shift_m: Math.round(kilometres(place, there) * 1000), round_trip_mm: Math.round(kilometres(place, fromGcj02(there)) * 1e6) }];
  }));
  return {
    counties: counties.length,
    county_polygons_valid: true,
    holes_in_their_union: polygons.reduce((sum, [, ...holes]) => sum + holes.length, 0),
    county_area_km2: area,
    stated_area_km2: PROVINCE_KM2,
    area_difference_percent: Math.round((area / PROVINCE_KM2 - 1) * 1e4) / 100,
    gcj02_round_trip: metresOff,
    axis_length_km: files['axis.json'].length_km,
    branch_length_km: files['axis.json'].branch_length_km,
  };
}
