/** The two maps under and over the projects: ground with the gestures, words on top without. */
import {
  Map as MapLibreMap,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type LngLatBoundsLike,
  type MapOptions,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { GroundPart } from '../catalogue/load';
import type { Choropleth } from '../model/choropleth';
import { loadMapFonts } from '../theme/fonts';
import type { Palette } from '../theme/palette';
import { choroplethWords } from './styles/choropleth';
import { MAP_EXTENT } from '../model/mapExtent';
import { groundStyle, groundImages, IMAGE_RATIO } from './styles/ground';
import { labelStyle } from './styles/labels';

setWorkerUrl(workerUrl);

const FARTHEST: LngLatBoundsLike = [MAP_EXTENT.west, MAP_EXTENT.south, MAP_EXTENT.east, MAP_EXTENT.north];
/** The sources that are files; each bears its file's name. */
const GROUND_FILES: readonly GroundPart[] = ['ground', 'axis', 'labels', 'admin'];
const isGroundFile = (source: string | undefined): source is GroundPart => GROUND_FILES.some((file) => file === source);
const LEAST_ZOOM = 4.6;
const MOST_ZOOM = 13;

export interface GroundMaps {
  ground: MapLibreMap;
  words: MapLibreMap;
  /** Colours, language and, if any, the map of values. */
  setStyle: (palette: Palette, language: 'zh' | 'en', values: Choropleth | null) => void;
  /** Reads the ground's files once more. */
  reload: () => void;
  remove: () => void;
}

interface Containers {
  ground: HTMLElement;
  words: HTMLElement;
}

/** Whether the browser can draw at all; asked before a map is made, since a map without WebGL throws. */
export function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/**
 * Makes both maps and keeps their cameras equal.
 * @param base address of the served files' folder
 * @param onFailure told of each file of the ground that a map could not read
 * @param rendering what a map off the screen needs otherwise
 * @throws when WebGL is refused
 */
export async function createGround(
  containers: Containers,
  palette: Palette,
  language: 'zh' | 'en',
  values: Choropleth | null,
  base: string,
  locale: Record<string, string>,
  onFailure: (file: GroundPart, reason: string) => void,
  rendering: Partial<MapOptions> = {},
): Promise<GroundMaps> {
  await Promise.all([loadMapFonts(), values && loadMapFonts(choroplethWords(values))]);
  const shared = {
    attributionControl: false as const,
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    maxBounds: FARTHEST,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale,
    ...rendering,
  };
  const ground = new MapLibreMap({
    ...shared,
    container: containers.ground,
    style: groundStyle(palette, base, values),
    touchPitch: false,
  });
  ground.touchZoomRotate.disableRotation();
  ground.keyboard.disableRotation();
  const words = new MapLibreMap({
    ...shared,
    container: containers.words,
    style: labelStyle(palette, language, base, values),
    interactive: false,
  });
  ground.addControl(new ScaleControl({ maxWidth: 90, unit: 'metric' }), 'bottom-left');

  // Synchronously after each of the ground's frames, so that words never trail behind. A map whose context is lost has
  // no style and takes no orders; it catches up when it is restored.
  const follow = () => {
    if (!words.style) return;
    words.resize();
    words.jumpTo({ center: ground.getCenter(), zoom: ground.getZoom() });
  };
  ground.on('move', () => {
    if (words.style) words.jumpTo({ center: ground.getCenter(), zoom: ground.getZoom() });
  });
  ground.on('resize', follow);
  words.on('webglcontextrestored', follow);

  let current = palette;
  ground.setMissingStyleImageResolver((id) => {
    const image = groundImages(current)[id];
    if (image && !ground.hasImage(id)) ground.addImage(id, image, { pixelRatio: IMAGE_RATIO });
  });

  for (const map of [ground, words]) {
    map.on('error', (event) => {
      const { sourceId } = event as unknown as { sourceId?: string };
      if (isGroundFile(sourceId)) onFailure(sourceId, event.error.message);
      else reportError(event.error);
    });
  }

  return {
    ground,
    words,
    reload: () => {
      for (const map of [ground, words]) {
        for (const file of GROUND_FILES)
          void map.getSource<GeoJSONSource>(file)?.setData(`${base}basemap/${file}.json`);
      }
    },
    setStyle: (next, nextLanguage, nextValues) => {
      current = next;
      for (const [id, image] of Object.entries(groundImages(next)))
        if (ground.hasImage(id)) ground.updateImage(id, image);
      ground.setStyle(groundStyle(next, base, nextValues), { diff: true });
      words.setStyle(labelStyle(next, nextLanguage, base, nextValues), { diff: true });
    },
    remove: () => {
      ground.remove();
      words.remove();
    },
  };
}
