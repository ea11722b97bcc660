/**
 * A picture of the map in any size and sharpness: a second pair of maps off the screen, with the same styles, layers
 * and store, so that the map on the screen is left as it is even where the picture fails.
 */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { encodeSetting } from '../state/compareSetting';
import { choroplethOf } from '../state/derived';
import { PictureTooSlow, type MapPicture, type PictureRequest, type PictureSize } from '../state/pictures';
import { useAtlas, type AtlasState } from '../state/store';
import { swipeOf } from '../state/swipe';
import type { Camera } from '../state/view';
import { PALETTES, type Palette } from '../theme/palette';
import { zoomOf, type Bounds } from './camera';
import { placeCircles } from './circleSpots';
import type { CitySeat } from './citySeats';
import { leaveOutCutNames } from './cutNames';
import { createGround } from './ground';
import type { Overlay } from './overlay';
import { MARGIN } from './padding';
import { createPainter, overlaidNow, type Overlaid } from './painter';
import { drawMarks } from './pictureMarks';
import { PHONE_WIDTH, seen, sizeSeen } from './seen';
import { createSwipeOverlay } from './swipe';
import { zoomClass } from './zoomClass';
import './mapPicture.css';

/** The map on the screen, of which a picture is wanted. */
export interface LiveMap {
  ground: MapLibreMap;
  frame: HTMLElement;
  palette: Palette;
  base: string;
  seats: readonly CitySeat[];
  home: Bounds | null;
  /** Nobody has moved the map from its first view. */
  atHome: boolean;
}

/** The default of 4096 would blur three times a wide screen. */
const MOST_PIXELS = 8192;
/** Software rendering of a large sheet on a busy machine. */
const PATIENCE_MS = 120_000;
/** So often names are looked through for those that the edge cuts. */
const CUT_TURNS = 3;
/** So long nothing new must be drawn. */
const QUIET_MS = 300;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for something. @throws PictureTooSlow */
async function until(isSo: () => boolean, deadline: number): Promise<void> {
  while (!isSo()) {
    if (Date.now() > deadline) throw new PictureTooSlow();
    await wait(QUIET_MS / 6);
  }
}

/** What is seen between the panels, fitted into a size; the first view is the first view in any size. */
function cameraFor({ ground, frame, home, atHome }: LiveMap, picture: MapLibreMap, size: PictureSize): Camera {
  const fitted = atHome && home && picture.cameraForBounds(home, { padding: MARGIN });
  if (fitted && fitted.zoom !== undefined && fitted.center) {
    const { lng, lat } = LngLat.convert(fitted.center);
    return { lon: lng, lat, zoom: fitted.zoom };
  }
  const { left, top, width, height } = seen(frame);
  const middle = ground.unproject([left + width / 2, top + height / 2]);
  const zoom = ground.getZoom() + Math.log2(Math.min(size.width / width, size.height / height));
  return { lon: middle.lng, lat: middle.lat, zoom };
}

/** What tools lay over the map, without what only the hand needs: handles, and what is pointed at. */
function laidAtRest(): Overlaid {
  const { axis, sketch, own } = overlaidNow();
  const isPoint = sketch?.lines.length === 0;
  return {
    axis: axis && { ...axis, marker: [] },
    sketch: sketch && { ...sketch, handles: isPoint ? sketch.handles : [] },
    own: { ...own, hovered: null },
  };
}

/** A divided map is divided at the same meridian, wherever that lies in the picture; nothing is pointed at. */
function stateFor(live: LiveMap, picture: MapLibreMap): AtlasState {
  const state = { ...useAtlas.getState(), hovered: null };
  const swipe = swipeOf(state);
  if (!swipe) return state;
  const { lng, lat } = live.ground.unproject([(live.frame.clientWidth * swipe.setting.divider) / 100, 0]);
  const share = (100 * picture.project([lng, lat]).x) / picture.getContainer().clientWidth;
  const divider = Math.round(Math.min(100, Math.max(0, share)) * 2) / 2;
  return { ...state, view: { ...state.view, toolWith: encodeSetting({ ...swipe.setting, divider }) } };
}

/** A box off the screen that both maps fill. */
function stage({ width, height }: PictureSize) {
  const host = document.createElement('div');
  host.className = 'map-picture';
  host.setAttribute('aria-hidden', 'true');
  host.style.setProperty('--width', `${width}px`);
  host.style.setProperty('--height', `${height}px`);
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    host.append(element);
    return element;
  };
  const parts = { host, ground: part('map__ground'), words: part('map__words') };
  document.body.append(host);
  return parts;
}

/** deck.gl's canvas is empty again after its frame: each frame is kept. */
function keeping(create: (onFrame: () => void) => Overlay, frames: { count: number }, shots: HTMLCanvasElement[]) {
  const shot = document.createElement('canvas');
  shots.push(shot);
  const overlay: Overlay = create(() => {
    frames.count += 1;
    const canvas = overlay.canvas();
    if (!canvas) return;
    shot.width = canvas.width;
    shot.height = canvas.height;
    shot.getContext('2d')!.drawImage(canvas, 0, 0);
  });
  return overlay;
}

/** @throws PictureTooSlow, or an Error where the browser has no canvas of this size */
export async function takePicture(live: LiveMap, request: PictureRequest): Promise<MapPicture> {
  const { size: asked, pixelRatio, theme } = request;
  const { base, seats } = live;
  const palette = theme ? PALETTES[theme] : live.palette;
  const { language } = useAtlas.getState().view;
  const size = asked ?? sizeSeen(live.frame, live.atHome);
  const deadline = Date.now() + PATIENCE_MS;
  const { host, ground, words } = stage(size);
  const removals: (() => void)[] = [() => host.remove()];
  try {
    const unplaced = choroplethOf(useAtlas.getState());
    const values = unplaced && (await placeCircles(unplaced, base, seats));
    // What could not be read is told by the map on the screen.
    const maps = await createGround({ ground, words }, palette, language, values, base, {}, () => undefined, {
      pixelRatio,
      maxCanvasSize: [MOST_PIXELS, MOST_PIXELS],
      canvasContextAttributes: { preserveDrawingBuffer: true },
      interactive: false,
    });
    removals.unshift(maps.remove);
    const camera = cameraFor(live, maps.ground, size);
    maps.ground.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
    await until(() => maps.ground.loaded() && maps.words.loaded(), deadline);

    const { createOverlay } = await import('./overlay');
    const frames = { count: 0 };
    const shots: HTMLCanvasElement[] = [];
    let ready = false;
    const overlay = createSwipeOverlay(
      (map, onReady, onFrame) =>
        keeping(
          (noteFrame) => {
            const both = () => {
              noteFrame();
              onFrame();
            };
            return createOverlay(map, onReady, both, pixelRatio);
          },
          frames,
          shots,
        ),
      maps.ground,
      () => {
        ready = true;
      },
      () => undefined,
    );
    removals.unshift(overlay.remove);
    await until(() => ready, deadline);

    const state = stateFor(live, maps.ground);
    const steps = zoomClass(maps.ground.getZoom(), size.width < PHONE_WIDTH, zoomOf(maps.ground, live.home));
    // The same from frame to frame, so that nothing is made anew.
    const laid = laidAtRest();
    createPainter(maps.words, pixelRatio, () => laid).paint(overlay, state, palette, steps, seats);
    // Names and marks are placed and painted in turns: at rest is when nothing is added for a while.
    const atRest = async () => {
      for (let known = -1; known !== frames.count;) {
        known = frames.count;
        await wait(QUIET_MS);
        await until(() => frames.count > 0 && maps.ground.loaded() && maps.words.loaded(), deadline);
      }
    };
    await atRest();
    // Where one goes another finds room, which may be cut too.
    for (let turn = 0; turn < CUT_TURNS && leaveOutCutNames(maps.words); turn += 1) {
      const drawn = maps.words.once('idle');
      maps.words.triggerRepaint();
      await Promise.race([drawn, wait(PATIENCE_MS / 10)]);
    }

    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * pixelRatio);
    canvas.height = Math.round(size.height * pixelRatio);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('canvas');
    const swipe = swipeOf(state);
    const line = swipe ? (canvas.width * swipe.setting.divider) / 100 : canvas.width;
    const lay = (picture: HTMLCanvasElement, from: number, to: number) => {
      context.save();
      context.beginPath();
      context.rect(from, 0, to - from, canvas.height);
      context.clip();
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      context.restore();
    };
    lay(maps.ground.getCanvas(), 0, canvas.width);
    lay(shots[0]!, 0, line);
    if (swipe && shots[1]) lay(shots[1], line, canvas.width);
    lay(maps.words.getCanvas(), 0, canvas.width);
    context.scale(pixelRatio, pixelRatio);
    await drawMarks(context, { state, size, palette, overview: steps.overview, base });
    const { lng, lat } = maps.ground.getCenter();
    return { canvas, size, camera: { lon: lng, lat, zoom: maps.ground.getZoom() } };
  } finally {
    for (const remove of removals) remove();
  }
}
