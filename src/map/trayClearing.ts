/**
 * Trays of the overview step aside for the marks around them, so that no mark lies on a tray's numbers. A tray may stand
 * anywhere on its side of the seat: it is no position. Pure; CSS pixels.
 */
import type { LonLat } from './anchors';
import type { CitySeat } from './citySeats';
import type { TrayLayout } from './trays';

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Side of the world at zoom 0. */
const WORLD = 512;
/** A tray goes no farther aside than this, in steps of STEP. */
const FARTHEST = 42;
const STEP = 6;
/** A pixel aside costs as much as so many square pixels of marks covered. */
const COST_A_PIXEL = 5;
/** To cover a seat, its name or another tray is so much worse than to cover a mark. */
const WORSE = 3;
/** Cosine of the angle between where a tray stands and its written direction: the name stands opposite. */
const LEAST_COSINE = 0.5;
/** Between a tray and what it keeps clear of. */
const GAP = 2;
/** Around a seat's rings; and the seat's name, which lies opposite its tray. */
const SEAT = 10;
const NAME = { width: 46, height: 24, away: 32 };

/** Web Mercator, as the map has it. */
function project([lon, lat]: LonLat, zoom: number): LonLat {
  const scale = WORLD * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * scale, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale];
}

const around = ([x, y]: LonLat, halfWidth: number, halfHeight = halfWidth): Rectangle => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const isNear = (a: Rectangle, b: Rectangle) =>
  overlap(around([(a.left + a.right) / 2, (a.top + a.bottom) / 2], (a.right - a.left) / 2 + FARTHEST, (a.bottom - a.top) / 2 + FARTHEST), b) > 0; // prettier-ignore

const REACH = Array.from({ length: (2 * FARTHEST) / STEP + 1 }, (_, index) => index * STEP - FARTHEST);
/** The nearest first, so that of equally good places the nearest is taken. */
const STEPS = REACH.flatMap((x) => REACH.map((y): LonLat => [x, y]))
  .filter(([x, y]) => Math.hypot(x, y) <= FARTHEST)
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

interface Around {
  /** Marks that are drawn at points. */
  marks: readonly LonLat[];
  /** Side of a mark. */
  markSize: number;
  seats: readonly CitySeat[];
  zoom: number;
}

/** The same trays, each moved to where it covers least. */
export function clearedTrays(trays: readonly TrayLayout[], { marks, markSize, seats, zoom }: Around): TrayLayout[] {
  const markBoxes = marks.map((mark) => around(project(mark, zoom), markSize / 2 + GAP));
  const seatBoxes = seats.flatMap(({ lon, lat, tray: [dx, dy] }) => {
    const [x, y] = project([lon, lat], zoom);
    const name: LonLat = [x - dx * NAME.away, y - dy * NAME.away];
    return [around([x, y], SEAT), around(name, NAME.width / 2, NAME.height / 2)];
  });
  const placed: Rectangle[] = [];
  const boxOf = ({ city, x, y, width, height }: TrayLayout, [dx, dy]: LonLat = [0, 0]): Rectangle => {
    const seat = project([city.lon, city.lat], zoom);
    const [left, top] = [seat[0] + x + dx, seat[1] + y + dy];
    return { left, top, right: left + width, bottom: top + height };
  };
  const isOnItsSide = ({ city: { tray }, x, y, width, height }: TrayLayout, [dx, dy]: LonLat) => {
    const [across, down] = [x + width / 2 + dx, y + height / 2 + dy];
    // Nearer to its seat it would come upon the axis, away from which it is written.
    if (dx * tray[0] + dy * tray[1] < 0) return false;
    return across * tray[0] + down * tray[1] >= LEAST_COSINE * Math.hypot(across, down);
  };
  const best = (tray: TrayLayout): LonLat => {
    const here = boxOf(tray);
    const near = (boxes: readonly Rectangle[]) => boxes.filter((box) => isNear(here, box));
    const [crowd, worse] = [near(markBoxes), near([...seatBoxes, ...placed])];
    let found: { cost: number; step: LonLat } | null = null;
    for (const step of STEPS) {
      const way = Math.hypot(...step) * COST_A_PIXEL;
      // Farther ones cost more by their way alone.
      if (found && way >= found.cost) break;
      if (!isOnItsSide(tray, step)) continue;
      const box = boxOf(tray, step);
      const covered = (boxes: readonly Rectangle[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
      const cost = way + covered(crowd) + WORSE * covered(worse);
      if (!found || cost < found.cost) found = { cost, step };
    }
    return found?.step ?? [0, 0];
  };
  // The largest find room with most trouble.
  const moved = new Map<TrayLayout, TrayLayout>();
  for (const tray of trays.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
    const [dx, dy] = best(tray);
    const there = { ...tray, x: tray.x + dx, y: tray.y + dy };
    placed.push(boxOf(there));
    moved.set(tray, there);
  }
  return trays.map((tray) => moved.get(tray)!);
}
