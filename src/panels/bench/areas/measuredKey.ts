import type { KeySample, MapKey } from '../../../state/mapKey';
import type { Words } from '../../words';
import { areaWords, figure } from './measureWords';
import type { Counted } from './useFound';

function sampleOf({ taken: { geometry, radius } }: Counted): KeySample {
  if (radius > 0 || geometry.type.endsWith('Polygon')) return 'area';
  return geometry.type.endsWith('LineString') ? 'line' : 'point';
}

/** What is measured, as a legend says it: the shape with its length or area, and how far round it things count. */
export function measuredKey(counted: Counted, words: Words): MapKey {
  const { areas, bench, dot } = words.messages;
  const { measures, taken, buffer } = counted;
  const km = (value: number) => areas.kilometres(figure(value));
  const [squares] = measures.area === null ? [] : areaWords(measures.area, words);
  const [buffered] = measures.buffered === null ? [] : areaWords(measures.buffered, words);
  const own = [
    taken.name,
    ...(measures.length === null ? [] : [`${areas.length} ${km(measures.length)}`]),
    ...(squares ? [`${areas.area} ${squares}`] : []),
  ];
  const round = [
    `${areas.buffer} ${areas.kilometres(String(buffer))}`,
    ...(buffered ? [`${areas.area} ${buffered}`] : []),
  ];
  return {
    title: bench.tools.areas,
    entries: [
      { sample: sampleOf(counted), words: own.join(dot) },
      ...(buffer > 0 ? [{ sample: 'surroundings' as const, words: round.join(dot) }] : []),
    ],
  };
}
