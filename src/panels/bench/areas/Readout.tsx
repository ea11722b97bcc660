import { createPortal } from 'react-dom';
import { areaOf, lengthOf, perimeterOf } from '../../../model/measure';
import { drawnOf, roughKilometres, type Drawn } from '../../../model/shapes';
import { useSketch } from '../../../state/sketch';
import { useWords, type Words } from '../../words';
import { areaWords, figure } from './measureWords';
import { soFar } from './useSketching';

const GAP = 14;
const ROOM = { width: 190, height: 64 };

/** Length or area of what the hand holds. */
function measured({ type, corners, radius }: Drawn, words: Words): string[] {
  const { areas } = words.messages;
  if (type === 'circle') {
    // On a sphere, for a moment: the result beside it is the ellipsoid's.
    return [
      `${areas.radius} ${areas.kilometres(figure(radius))}`,
      ...areaWords(Math.PI * radius * radius, words).slice(0, 1),
    ];
  }
  const positions = corners.map(([lon, lat]) => [lon, lat]);
  if (type === 'line') return [`${areas.length} ${areas.kilometres(figure(lengthOf(positions)))}`];
  if (type === 'point') return [corners[0]!.map((value) => value.toFixed(4)).join(', ')];
  const ring = [...positions, positions[0]!];
  return [
    `${areas.perimeter} ${areas.kilometres(figure(perimeterOf([[ring]])))}`,
    ...areaWords(areaOf([[ring]]), words).slice(0, 1),
  ];
}

function useMeasured(words: Words): string[] {
  const draft = useSketch((state) => state.draft);
  const cursor = useSketch((state) => state.cursor);
  const shape = useSketch((state) => state.shape);
  const dragging = useSketch((state) => state.dragging);
  if (dragging && shape) return measured(shape, words);
  if (!draft) return [];
  const next = soFar(draft, cursor);
  const whole = drawnOf(next);
  if (whole) return measured(whole, words);
  const [first, second] = next.corners;
  if (!first || !second) return [];
  return [`${words.messages.areas.length} ${words.messages.areas.kilometres(figure(roughKilometres(first, second)))}`];
}

/** Length and area beside the pointer while it draws. */
export function Readout() {
  const words = useWords();
  const pointer = useSketch((state) => state.pointer);
  const lines = useMeasured(words);
  if (!pointer || lines.length === 0) return null;
  const left = pointer.x + GAP + ROOM.width > window.innerWidth ? pointer.x - GAP - ROOM.width : pointer.x + GAP;
  const top = pointer.y + GAP + ROOM.height > window.innerHeight ? pointer.y - GAP - ROOM.height : pointer.y + GAP;
  return createPortal(
    <div className="areas-readout" style={{ left, top }} aria-hidden="true">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>,
    document.body,
  );
}
