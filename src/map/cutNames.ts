/** A name that the edge of a sheet would cut in two is better left out, as on any printed map. */
import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** Around the edge, CSS pixels. */
const EDGE = 1;

/** Names under any edge of the map, by layer. */
function namesAtEdges(words: MapLibreMap): Map<string, Set<string>> {
  const { clientWidth: width, clientHeight: height } = words.getContainer();
  const strips: [[number, number], [number, number]][] = [
    [[0, -EDGE], [width, EDGE]],
    [[0, height - EDGE], [width, height + EDGE]],
    [[-EDGE, 0], [EDGE, height]],
    [[width - EDGE, 0], [width + EDGE, height]],
  ]; // prettier-ignore
  // Without the layers that only keep room free: what they are placed by does not come through a question.
  const layers = words.getStyle().layers.flatMap(({ id, type, ...rest }) => {
    const { layout } = rest as { layout?: Record<string, unknown> };
    return type === 'symbol' && layout?.['text-field'] ? [id] : [];
  });
  const found = new Map<string, Set<string>>();
  for (const strip of strips) {
    for (const { layer, properties } of words.queryRenderedFeatures(strip, { layers })) {
      const { name } = properties as { name?: unknown };
      if (typeof name !== 'string') continue;
      found.set(layer.id, (found.get(layer.id) ?? new Set()).add(name));
    }
  }
  return found;
}

/** @returns whether something was left out, so that the map has to be drawn anew */
export function leaveOutCutNames(words: MapLibreMap): boolean {
  const cut = namesAtEdges(words);
  for (const [layer, names] of cut) {
    const others = ['!', ['in', ['get', 'name'], ['literal', [...names]]]] as unknown as FilterSpecification;
    const before = words.getFilter(layer) ?? null;
    words.setFilter(layer, before ? (['all', before, others] as unknown as FilterSpecification) : others);
  }
  return cut.size > 0;
}
