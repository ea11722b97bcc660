/**
 * The imperative heart, small and fenced: two MapLibre maps, deck.gl between them, and the store.
 * Reads the store's derived selection, draws it, and turns gestures into user actions; nothing else flows back.
 */
import { featuresOf, selectionOf, featureById } from '../state/derived';
import { useAtlas, type AtlasState } from '../state/store';
import { PALETTES, type Theme } from '../theme/palette';
import type { Standing } from '../model/selection';
import { bringIntoView, flyToBounds, flyToFeature, type Bounds } from './camera';
import { createGround, type GroundMaps } from './ground';
import { atlasOf } from './markAtlas';
import type { Hit, Overlay } from './overlay';
import { coveredPadding } from './padding';
import { updateWords } from './projectNames';
import { buildScene, type Scene } from './scene';
import { trayDirections, type Directions } from './trayDirections';
import { drawTrays } from './trayPicture';
import { layOutTray } from './trays';
import { sameZoomClass, zoomClass, type ZoomClass } from './zoomClass';

const PHONE_WIDTH = 600;
/** Longitudes and latitudes of the first view; derived from the seats, with this margin in degrees. */
const HOME_MARGIN = 0.62;

export interface Controller {
  zoomBy: (steps: number) => void;
  goHome: () => void;
  setTheme: (theme: Theme) => void;
  remove: () => void;
}

interface Options {
  frame: HTMLElement;
  ground: HTMLElement;
  words: HTMLElement;
  theme: Theme;
  base: string;
  locale: Record<string, string>;
  /** Told at every zoom, for what fades with it. */
  onZoom: (zoom: number) => void;
}

/** Last result of a function of a few inputs, by identity. */
function memo<Inputs extends readonly unknown[], Result>(compute: (...inputs: Inputs) => Result) {
  let last: { inputs: Inputs; result: Result } | null = null;
  return (...inputs: Inputs): Result => {
    if (last && inputs.every((value, index) => value === last!.inputs[index])) return last.result;
    last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}

export async function createController(options: Options): Promise<Controller> {
  const { frame, base } = options;
  let theme = options.theme;
  const maps: GroundMaps = await createGround(
    { ground: options.ground, words: options.words },
    PALETTES[theme],
    useAtlas.getState().view.language,
    base,
    options.locale,
  );
  const { ground, words } = maps;
  const directions: Directions = await trayDirections(base);
  const pixelRatio = Math.min(2, window.devicePixelRatio || 1);

  const sceneOf = memo(buildScene);
  const atlasFor = memo(atlasOf);
  const traysFor = memo(
    (scene: Scene, standings: AtlasSelection, scale: ZoomClass['tray'], palette: (typeof PALETTES)[Theme]) => {
      const byCity = new Map<string, Standing[]>();
      for (const { feature, city } of scene.trays) {
        const standing = standings.byId.get(feature.id);
        if (standing) byCity.set(city.id, [...(byCity.get(city.id) ?? []), standing]);
      }
      const order = new Map(standings.standings.map((standing, index) => [standing, index]));
      const cities = new Map(scene.trays.map(({ city }) => [city.id, city]));
      const layouts = [...byCity].map(([id, members]) =>
        layOutTray(
          cities.get(id)!,
          [...members].sort((a, b) => order.get(a)! - order.get(b)!),
          scale,
          directions.get(id) ?? [0, 1],
        ),
      );
      return drawTrays(layouts, palette, pixelRatio);
    },
  );

  const currentZoomClass = () => zoomClass(ground.getZoom(), frame.clientWidth < PHONE_WIDTH);
  let steps = currentZoomClass();
  let overlay: Overlay | null = null;
  let removed = false;

  const draw = () => {
    const state = useAtlas.getState();
    if (!overlay || !state.index) return;
    const palette = PALETTES[theme];
    const scene = sceneOf(featuresOf(state), state.index.cities);
    const selection = selectionOf(state);
    const { picked } = state.view;
    const pickedId = picked.type === 'feature' ? picked.id : null;
    const trayPicture = traysFor(scene, selection, steps.tray, palette);
    overlay.draw({
      scene,
      selection,
      palette,
      zoomClass: steps,
      atlas: atlasFor(scene, steps.pointSize, palette, pixelRatio),
      trayPicture,
      hovered: state.hovered,
      picked: pickedId,
    });
    const name = state.view.language === 'zh' ? 'name' : 'name_en';
    drawWords(scene, selection, trayPicture.trays, name, pickedId, wordsSerial);
  };
  const drawWords = memo(
    (
      scene: Scene,
      selection: AtlasSelection,
      trays: Parameters<typeof updateWords>[1]['trays'],
      name: 'name' | 'name_en',
      picked: string | null,
      /** Changes when the words map forgot what it was told. */
      _serial: number,
    ) => updateWords(words, { scene, selection, trays, name, picked }),
  );
  let wordsSerial = 0;

  /** For tests and the bench, which have nothing else to wait for: frames painted, and whether all three canvases are at rest. */
  let frames = 0;
  const noteRest = () => {
    if (frames > 0 && ground.loaded() && words.loaded()) frame.dataset.mapReady = 'true';
  };
  const noteFrame = () => {
    frames += 1;
    frame.dataset.frame = String(frames);
    noteRest();
  };
  ground.on('idle', noteRest);
  words.on('idle', noteRest);

  const homeBounds = (): Bounds => {
    const all = useAtlas.getState().index?.cities ?? [];
    // A narrow window shows the spine; the whole province would be a stamp.
    const cities = frame.clientWidth < PHONE_WIDTH ? all.filter((city) => city.axis) : all;
    const longitudes = cities.map((city) => city.lon);
    const latitudes = cities.map((city) => city.lat);
    if (cities.length === 0) return [114.8, 34.2, 122.8, 38.4];
    return [
      Math.min(...longitudes) - HOME_MARGIN,
      Math.min(...latitudes) - HOME_MARGIN,
      Math.max(...longitudes) + HOME_MARGIN,
      Math.max(...latitudes) + HOME_MARGIN,
    ];
  };
  const goHome = (animated: boolean) => {
    flyToBounds(ground, homeBounds(), coveredPadding(frame), undefined, animated);
  };

  const start = useAtlas.getState().view;
  if (start.camera) ground.jumpTo({ center: [start.camera.lon, start.camera.lat], zoom: start.camera.zoom });
  else goHome(false);
  steps = currentZoomClass();
  options.onZoom(ground.getZoom());

  /** What is picked on the map stays where it is, unless the detail that opens covers it. */
  const keepInView = (position: [number, number]) =>
    requestAnimationFrame(() => bringIntoView(ground, position, coveredPadding(frame)));

  // Gestures.
  let hoverFrame = 0;
  const act = (hit: Hit, at: [number, number]) => {
    const { pick, choose, unpick } = useAtlas.getState();
    if (hit.type === 'feature') {
      pick(hit.id, false);
      keepInView(at);
    } else if (hit.type === 'several') choose(hit.ids);
    else unpick();
  };
  ground.on('mousemove', ({ point, originalEvent }) => {
    cancelAnimationFrame(hoverFrame);
    hoverFrame = requestAnimationFrame(() => {
      if (!overlay || ground.isMoving()) return;
      const hit = overlay.hitAt(point.x, point.y, false);
      ground.getCanvas().style.cursor = hit.type === 'none' ? '' : 'pointer';
      const at = { x: originalEvent.clientX, y: originalEvent.clientY };
      useAtlas.getState().hover(hit.type === 'feature' ? hit.id : null, at);
    });
  });
  ground.on('mouseout', () => {
    cancelAnimationFrame(hoverFrame);
    // Leave alone what something else, such as the list, has already pointed at.
    if (useAtlas.getState().pointer) useAtlas.getState().hover(null);
  });
  ground.on('click', ({ point, lngLat }) => {
    if (overlay) act(overlay.hitAt(point.x, point.y, true), [lngLat.lng, lngLat.lat]);
  });
  ground.on('move', () => {
    options.onZoom(ground.getZoom());
    const next = currentZoomClass();
    if (sameZoomClass(next, steps)) return;
    steps = next;
    draw();
  });
  ground.on('moveend', () => {
    const { lng, lat } = ground.getCenter();
    if (userMoved) useAtlas.getState().setCamera({ lon: lng, lat, zoom: ground.getZoom() });
  });
  let userMoved = start.camera !== null;
  const noteMove = (event: { originalEvent?: unknown }) => {
    if (event.originalEvent) userMoved = true;
  };
  ground.on('dragstart', noteMove);
  ground.on('zoomstart', noteMove);
  ground.on('resize', () => {
    if (!userMoved && useAtlas.getState().view.picked.type === 'none') goHome(false);
  });

  // The GPU may take the context away and give it back.
  ground.on('webglcontextlost', () => useAtlas.getState().setMapCondition('lost'));
  ground.on('webglcontextrestored', () => useAtlas.getState().setMapCondition('ready'));
  words.on('load', () => {
    wordsSerial += 1;
    draw();
  });

  /** deck.gl's own canvas can lose its context too; a fresh one takes its place. */
  const mountOverlay = async () => {
    const { createOverlay } = await import('./overlay');
    if (removed) return;
    overlay = createOverlay(ground, () => {
      useAtlas.getState().setMapCondition('ready');
      overlay?.canvas()?.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        overlay?.remove();
        overlay = null;
        void mountOverlay();
      });
      draw();
      // The first pick compiles its programs: do it before anybody waits for it.
      requestAnimationFrame(() => overlay?.hitAt(-1, -1, false));
    }, noteFrame);
    draw();
  };
  // Ground and list come first; the projects' drawing code is large.
  if (ground.loaded()) void mountOverlay();
  else ground.once('idle', () => void mountOverlay());

  let wishSerial = 0;
  const obey = ({ cameraWish }: AtlasState) => {
    if (!cameraWish || cameraWish.serial === wishSerial) return;
    wishSerial = cameraWish.serial;
    if (cameraWish.type === 'home') {
      userMoved = false;
      useAtlas.getState().setCamera(null);
      goHome(true);
      return;
    }
    const feature = cameraWish.id ? featureById(useAtlas.getState()).get(cameraWish.id) : undefined;
    // The detail opens in the same moment: measure what it covers once it is there.
    if (feature) requestAnimationFrame(() => flyToFeature(ground, feature, coveredPadding(frame)));
  };
  const unsubscribe = useAtlas.subscribe((state, previous) => {
    if (state.view.language !== previous.view.language) {
      maps.setStyle(PALETTES[theme], state.view.language);
      wordsSerial += 1;
    }
    if (state.index && !previous.index && !userMoved) goHome(false);
    obey(state);
    draw();
  });

  return {
    zoomBy: (delta) => {
      userMoved = true;
      ground.zoomTo(ground.getZoom() + delta, { duration: 150 });
    },
    goHome: () => useAtlas.getState().goHome(),
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      maps.setStyle(PALETTES[theme], useAtlas.getState().view.language);
      wordsSerial += 1;
      draw();
    },
    remove: () => {
      removed = true;
      unsubscribe();
      overlay?.remove();
      maps.remove();
    },
  };
}

type AtlasSelection = ReturnType<typeof selectionOf>;
