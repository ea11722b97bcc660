import type { Selection } from '../model/selection';
import { plansOf, selectionOf } from '../state/derived';
import { useAtlas, type AtlasState } from '../state/store';
import { swipeOf } from '../state/swipe';
import { PlanCells } from '../ui/PlanCells';
import { whereabouts } from './list/whereabouts';
import { saidBy, useWords, VOCABULARY } from './words';
import './HoverCard.css';

/** Gap between pointer and card, and the room a card may need, CSS pixels. */
const GAP = 14;
const ROOM = { width: 240, height: 110 };

/** What the map shows where the pointer is: on a divided map the side that the pointer is on. */
function shownOf(state: AtlasState): Selection {
  const swipe = swipeOf(state);
  if (!swipe || !state.pointer) return selectionOf(state);
  const { left, width } = document.getElementById('map')!.getBoundingClientRect();
  return state.pointer.x < left + (width * swipe.setting.divider) / 100 ? swipe.a : swipe.b;
}

/** What the pointer is on: name, kind, place, stage, how well the place is known, and the plans that name it. */
export function HoverCard() {
  const pointer = useAtlas((state) => state.pointer);
  const standing = useAtlas((state) => (state.hovered ? shownOf(state).byId.get(state.hovered) : undefined));
  const plans = useAtlas(plansOf);
  const words = useWords();
  if (!pointer || !standing) return null;
  const { feature, stage } = standing;
  const where = whereabouts(feature, words);
  const left = pointer.x + GAP + ROOM.width > window.innerWidth ? pointer.x - GAP - ROOM.width : pointer.x + GAP;
  const top = pointer.y + GAP + ROOM.height > window.innerHeight ? pointer.y - GAP - ROOM.height : pointer.y + GAP;
  const { dot } = words.messages;
  return (
    <div className="hover-card" style={{ left, top }} aria-hidden="true">
      <p className="hover-card__name">{words.featureName(feature)}</p>
      <p>{[where.place, words.term(VOCABULARY.kind, feature.kind), words.term(VOCABULARY.stage, stage)].join(dot)}</p>
      <p>{where.precision}</p>
      <PlanCells cells={saidBy(feature, plans)} label="" />
    </div>
  );
}
