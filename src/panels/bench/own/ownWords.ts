/** Faults and refusals in words. */
import type { Place, Refusal } from '../../../import/faults';
import type { Messages } from '../../../i18n';
import type { Words } from '../../words';

/** Where a fault is; empty where nothing is known of it. */
export function placeInWords({ feature, line, character, byte }: Place, { messages }: Words): string {
  const { place } = messages.own;
  return [
    feature !== undefined && place.feature(feature),
    line !== undefined && place.line(line),
    character !== undefined && place.character(character),
    byte !== undefined && place.byte(byte),
  ]
    .filter((part) => part !== false)
    .join(messages.listComma);
}

export function refusalInWords(refusal: Refusal, { refusals }: Messages['own']): string {
  switch (refusal.reason) {
    case 'too-large':
      return refusals['too-large'](refusal.size, refusal.most);
    case 'too-many':
    case 'inflates':
    case 'ratio':
    case 'entries':
      return refusals[refusal.reason](refusal.most);
    case 'unknown-type':
      return refusals['unknown-type'](refusal.ending);
    case 'nothing-inside':
      return refusals['nothing-inside'](refusal.entries);
    case 'not-geojson':
      return refusals['not-geojson'](refusal.found);
    case 'projected':
    case 'metres-in-degrees':
      return refusals[refusal.reason](refusal.frame);
    case 'failed':
      return refusals.failed(refusal.detail);
    default:
      return refusals[refusal.reason];
  }
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  geojson: 'GeoJSON',
  csv: 'CSV',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
};

export const formatName = (format: string) => FORMAT_NAMES[format] ?? format;
