/** The hand on the map while something is drawn or changed: pointer, finger and keys → the sketch. */
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '../model/plane';
import { FEWEST_CORNERS, grabbed, handlesOf, moved, type Drawn, type Handle } from '../model/shapes';
import { useSketch } from '../state/sketch';

/** So near a handle counts as hit, CSS pixels: for a pointer, for a finger. */
const POINTER_REACH = 11;
const FINGER_REACH = 24;
/** Two taps nearer than this are one corner. */
const SAME_CORNER = 5;

interface Pixel {
  x: number;
  y: number;
}

export function bindSketch(map: MapLibreMap): () => void {
  const sketch = () => useSketch.getState();
  const away = (at: LonLat, { x, y }: Pixel) => {
    const pixel = map.project([at[0], at[1]]);
    return Math.hypot(pixel.x - x, pixel.y - y);
  };
  const nearestHandle = (shape: Drawn, point: Pixel, reach: number): Handle | null => {
    // A corner wins over a middle beside it.
    const rank = (handle: Handle) => away(handle.at, point) + (handle.role === 'middle' ? reach / 2 : 0);
    const near = handlesOf(shape).filter(({ at }) => away(at, point) <= reach);
    return near.sort((one, other) => rank(one) - rank(other))[0] ?? null;
  };
  const positionOf = ({ lngLat }: MapMouseEvent | MapTouchEvent): LonLat => [lngLat.lng, lngLat.lat];
  const pageOf = ({ point }: { point: Pixel }) => {
    const box = map.getCanvas().getBoundingClientRect();
    return { x: box.left + point.x, y: box.top + point.y };
  };
  const cursor = (name: string) => {
    map.getCanvas().style.cursor = name;
  };

  const onClick = (event: MapMouseEvent) => {
    const { draft, add, finish } = sketch();
    if (!draft) return;
    const [first, last] = [draft.corners[0], draft.corners.at(-1)];
    const isAgain = last !== undefined && away(last, event.point) < SAME_CORNER;
    const isClosed =
      draft.type === 'polygon' &&
      draft.corners.length >= FEWEST_CORNERS.polygon &&
      away(first!, event.point) < POINTER_REACH;
    if (isClosed) finish();
    else if (!isAgain) add(positionOf(event));
  };
  const onDoubleClick = (event: MapMouseEvent) => {
    if (!sketch().draft) return;
    event.preventDefault();
    sketch().finish();
  };

  let frame = 0;
  const onMove = (event: MapMouseEvent) => {
    const { draft, shape, dragging, point, setOver, over } = sketch();
    if (dragging) return;
    if (!draft) {
      const isOver = shape !== null && nearestHandle(shape, event.point, POINTER_REACH) !== null;
      if (isOver !== over) {
        setOver(isOver);
        cursor(isOver ? 'grab' : '');
      }
      return;
    }
    cursor('crosshair');
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => sketch().draft && point(positionOf(event), pageOf(event)));
  };
  const onOut = () => {
    cancelAnimationFrame(frame);
    sketch().setOver(false);
    if (sketch().draft) sketch().point(null, null);
  };

  let held: Handle | null = null;
  const onDown = (event: MapMouseEvent | MapTouchEvent) => {
    const { draft, shape } = sketch();
    const isFinger = 'points' in event;
    if (draft || !shape || (isFinger && event.points.length > 1)) return;
    held = nearestHandle(shape, event.point, isFinger ? FINGER_REACH : POINTER_REACH);
    if (!held) return;
    // The map stays where it is while the handle moves.
    event.preventDefault();
    sketch().setOver(true);
    if (!isFinger) cursor('grabbing');
  };
  const onDrag = (event: MapMouseEvent | MapTouchEvent) => {
    const { shape, drag, point } = sketch();
    if (!held || !shape) return;
    const handle = held;
    cancelAnimationFrame(frame);
    const next = moved(shape, handle, positionOf(event));
    held = grabbed(handle);
    drag(next);
    point(null, pageOf(event));
  };
  const onUp = () => {
    if (!held) return;
    held = null;
    sketch().release();
    cursor('grab');
    // The click that ends a drag picks nothing: the pointer is on the handle until it moves on.
  };
  const onFingerUp = () => {
    if (!held) return;
    onUp();
    cursor('');
    // A finger leaves no pointer behind; the click that may follow comes in the same turn.
    setTimeout(() => sketch().setOver(false), 400);
  };

  const onKey = (event: KeyboardEvent) => {
    const { draft, cancel, back, finish } = sketch();
    if (!draft || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element | null;
    const isTyping = target?.matches('input, textarea, select') ?? false;
    const isButton = target?.matches('button') ?? false;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && !isTyping && !isButton) finish();
    else if (event.key === 'Backspace' && !isTyping) back();
    else return;
    // Escape would close the detail too.
    event.preventDefault();
    event.stopPropagation();
  };

  const zoomsByClick = map.doubleClickZoom.isEnabled();
  const unsubscribe = useSketch.subscribe((state, before) => {
    if ((state.draft === null) === (before.draft === null)) return;
    if (state.draft) map.doubleClickZoom.disable();
    else {
      // The double click that ends the drawing is still on its way.
      setTimeout(() => {
        if (zoomsByClick && !sketch().draft) map.doubleClickZoom.enable();
      }, 300);
    }
    cursor(state.draft ? 'crosshair' : '');
  });

  map.on('click', onClick);
  map.on('dblclick', onDoubleClick);
  map.on('mousemove', onMove);
  map.on('mousemove', onDrag);
  map.on('mouseout', onOut);
  map.on('mousedown', onDown);
  map.on('touchstart', onDown);
  map.on('touchmove', onDrag);
  map.on('touchend', onFingerUp);
  map.on('touchcancel', onFingerUp);
  window.addEventListener('mouseup', onUp);
  window.addEventListener('keydown', onKey, true);
  return () => {
    unsubscribe();
    map.off('click', onClick);
    map.off('dblclick', onDoubleClick);
    map.off('mousemove', onMove);
    map.off('mousemove', onDrag);
    map.off('mouseout', onOut);
    map.off('mousedown', onDown);
    map.off('touchstart', onDown);
    map.off('touchmove', onDrag);
    map.off('touchend', onFingerUp);
    map.off('touchcancel', onFingerUp);
    window.removeEventListener('mouseup', onUp);
    window.removeEventListener('keydown', onKey, true);
  };
}
