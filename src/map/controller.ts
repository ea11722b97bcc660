/**
 * The imperative heart, small and fenced: two MapLibre maps, deck.gl between them, and the store.
 * Draws the store's derived selection and turns gestures into user actions; nothing else flows back.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GroundPart } from '../catalogue/load';
import type { Feature } from '../catalogue/types';
import type { Choropleth } from '../model/choropleth';
import { useAxisDrawing } from '../state/axis';
import { choroplethOf, featureById, litFeatures, pickedFeature } from '../state/derived';
import { useAtlas, type AtlasState } from '../state/store';
import { swipeOf } from '../state/swipe';
import { loadMapFonts } from '../theme/fonts';
import { PALETTES, type Theme } from '../theme/palette';
import { bringIntoView, flyToBounds, flyToFeatures, homeBounds, zoomOf } from './camera';
import { placeCircles } from './circleSpots';
import { loadCitySeats } from './citySeats';
import { bindGestures } from './gestures';
import { createGround } from './ground';
import { offerPictures } from './offerPictures';
import { bindOwn } from './own';
import { coveredPadding, panelsAtRest } from './padding';
import { createPainter } from './painter';
import { connectSketch } from './sketch';
import { choroplethWords } from './styles/choropleth';
import { PHONE_WIDTH } from './seen';
import { createSwipeOverlay, type SwipeOverlay } from './swipe';
import { sameZoomClass, zoomClass } from './zoomClass';

const fetchFile = (url: string) => fetch(url);
const ZOOM_STEP_MS = 150;

export interface Controller {
  zoomBy: (steps: number) => void;
  setTheme: (theme: Theme) => void;
  remove: () => void;
}

interface Options {
  /** The map's region, which tells tests and the bench what has been painted. */
  frame: HTMLElement;
  ground: HTMLElement;
  words: HTMLElement;
  theme: Theme;
  /** Address of the served files' folder. */
  base: string;
  locale: Record<string, string>;
  /** Told when the map comes to show the whole, and when no longer. */
  onOverview: (overview: boolean) => void;
}

/** @throws when WebGL is refused */
export async function createController(options: Options): Promise<Controller> {
  const { frame, base } = options;
  let { theme } = options;
  let seats = await loadCitySeats(base);
  const { language } = useAtlas.getState().view;
  const reading = new Set<GroundPart>();
  const read = new Set<GroundPart>();
  let values = choroplethOf(useAtlas.getState());
  /** The same with its words in their places. */
  let placed = values && (await placeCircles(values, base, seats));
  const maps = await createGround(options, PALETTES[theme], language, placed, base, options.locale, (file, reason) => {
    const { failures, load, refuse } = useAtlas.getState();
    // Once is enough for both maps.
    if (failures.has(file) || reading.has(file)) return;
    // The store's own reading tells what is wrong with the file; one that it can read and the map cannot has only
    // the map's word, and reading it again and again would not help.
    if (read.has(file)) {
      refuse(file, `basemap/${file}.json`, reason);
      return;
    }
    reading.add(file);
    void load(base, fetchFile, [file]).then(() => {
      reading.delete(file);
      read.add(file);
    });
  });
  const { ground, words } = maps;
  const painter = createPainter(words);

  const isPhone = () => frame.clientWidth < PHONE_WIDTH;
  // A narrow window shows the spine; the whole province would be a stamp.
  const home = () => {
    const cities = seats.length > 0 ? seats : (useAtlas.getState().index?.cities ?? []);
    return homeBounds(isPhone() ? cities.filter((city) => city.axis) : cities);
  };
  const currentSteps = () => zoomClass(ground.getZoom(), isPhone(), zoomOf(ground, home()));
  const standOf = () => `${ground.getCenter().toString()} ${ground.getZoom()}`;
  /** Where the map stood when it last came home. */
  let homeStand = '';
  const goHome = (animated: boolean) => {
    const bounds = home();
    if (!bounds) return;
    ground.once('moveend', () => {
      homeStand = standOf();
    });
    flyToBounds(ground, bounds, coveredPadding(frame), undefined, animated);
  };
  const start = useAtlas.getState().view.camera;
  if (start) ground.jumpTo({ center: [start.lon, start.lat], zoom: start.zoom });
  else goHome(false);

  let steps = currentSteps();
  options.onOverview(steps.overview);
  let overlay: SwipeOverlay | null = null;
  let removed = false;
  const draw = () => {
    if (overlay) painter.paint(overlay, useAtlas.getState(), PALETTES[theme], steps, seats);
  };

  // Tests and the bench have nothing else to wait for: frames painted, and whether all three canvases are at rest.
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

  // The detail opens in the same moment: what it covers is measured once it is there.
  const showFeatures = async (features: readonly Feature[]) => {
    await panelsAtRest();
    if (!removed) flyToFeatures(ground, features, coveredPadding(frame));
  };
  // What is picked on the map stays where it is, unless the detail that opens covers it.
  const uncover = async (position: [number, number]) => {
    await panelsAtRest();
    if (!removed) bringIntoView(ground, position, coveredPadding(frame));
  };

  let userMoved = start !== null;
  const noteMove = (event: { originalEvent?: unknown }) => {
    if (event.originalEvent) userMoved = true;
  };
  ground.on('dragstart', noteMove);
  ground.on('zoomstart', noteMove);
  ground.on('move', () => {
    const next = currentSteps();
    if (sameZoomClass(next, steps)) return;
    steps = next;
    options.onOverview(steps.overview);
    draw();
  });
  ground.on('moveend', () => {
    const { lng, lat } = ground.getCenter();
    if (userMoved) useAtlas.getState().setCamera({ lon: lng, lat, zoom: ground.getZoom() });
    // The dividing line stays on the screen: other ground lies under it now.
    if (swipeOf(useAtlas.getState())) draw();
  });
  ground.on('resize', () => {
    if (userMoved) return;
    const feature = pickedFeature(useAtlas.getState());
    const features = feature ? [feature] : litFeatures(useAtlas.getState());
    if (features.some(({ geometry }) => geometry)) void showFeatures(features);
    else goHome(false);
  });
  bindGestures(ground, {
    hitAt: (x, y, all) => overlay?.hitAt(x, y, all) ?? { type: 'none' },
    onPicked: (position) => void uncover(position),
  });

  // The GPU may take the contexts away and give them back: MapLibre restores each map by itself.
  const lost = new Set<MapLibreMap>();
  for (const map of [ground, words]) {
    map.on('webglcontextlost', () => {
      lost.add(map);
      // Removing a map makes it lose its context too.
      if (!removed) useAtlas.getState().setMapCondition('lost');
    });
    map.on('webglcontextrestored', () => {
      lost.delete(map);
      if (lost.size > 0) return;
      useAtlas.getState().setMapCondition('ready');
      painter.forgetWords();
      draw();
    });
  }
  words.on('load', () => {
    painter.forgetWords();
    draw();
  });

  const mountOverlay = async () => {
    const { createOverlay } = await import('./overlay');
    if (removed) return;
    const onReady = () => {
      if (lost.size === 0) useAtlas.getState().setMapCondition('ready');
      // deck.gl's own canvas can lose its context too; a fresh one takes its place.
      overlay?.canvas()?.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        overlay?.remove();
        overlay = null;
        void mountOverlay();
      });
      draw();
      // The first pick compiles its programs: do it before anybody waits for it.
      requestAnimationFrame(() => overlay?.hitAt(-1, -1, false));
    };
    overlay = createSwipeOverlay(createOverlay, ground, onReady, noteFrame);
    draw();
  };
  // Ground and list come first; the projects' drawing code is large.
  if (ground.loaded()) void mountOverlay();
  else ground.once('idle', () => void mountOverlay());

  const restyle = () => {
    maps.setStyle(PALETTES[theme], useAtlas.getState().view.language, placed);
    painter.forgetWords();
    draw();
  };
  const showValues = async (next: Choropleth | null) => {
    values = next;
    const [spots] = await Promise.all([
      next && placeCircles(next, base, seats),
      next && loadMapFonts(choroplethWords(next)),
    ]);
    // Another may have been asked for meanwhile.
    if (removed || values !== next) return;
    placed = spots;
    restyle();
  };
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
    if (cameraWish.camera) {
      const { lon, lat, zoom } = cameraWish.camera;
      userMoved = true;
      ground.jumpTo({ center: [lon, lat], zoom });
      return;
    }
    const byId = featureById(useAtlas.getState());
    void showFeatures((cameraWish.ids ?? [cameraWish.id ?? '']).flatMap((id) => byId.get(id) ?? []));
  };
  const rereadGround = async () => {
    maps.reload();
    seats = await loadCitySeats(base);
    if (!userMoved) goHome(false);
    draw();
  };
  const unsubscribe = useAtlas.subscribe((state, previous) => {
    if (state.groundReads !== previous.groundReads) void rereadGround();
    if (state.index !== previous.index && seats.length === 0 && !userMoved) goHome(false);
    obey(state);
    const wanted = choroplethOf(state);
    if (wanted !== values) void showValues(wanted);
    if (state.view.language !== previous.view.language) restyle();
    else draw();
  });
  if (choroplethOf(useAtlas.getState()) !== values) void showValues(choroplethOf(useAtlas.getState()));
  const unsubscribeAxis = useAxisDrawing.subscribe(draw);
  const withdrawPictures = offerPictures(() => ({
    ground,
    frame,
    palette: PALETTES[theme],
    base,
    seats,
    home: home(),
    atHome: standOf() === homeStand,
  }));
  const disconnectSketch = connectSketch(ground, draw);
  const unbindOwn = bindOwn({ ground, frame, draw, onFly: () => (userMoved = true) });

  return {
    zoomBy: (delta) => {
      userMoved = true;
      ground.zoomTo(ground.getZoom() + delta, { duration: ZOOM_STEP_MS });
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      restyle();
    },
    remove: () => {
      removed = true;
      unsubscribe();
      unsubscribeAxis();
      withdrawPictures();
      disconnectSketch();
      unbindOwn();
      overlay?.remove();
      maps.remove();
    },
  };
}
