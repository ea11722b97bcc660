import { useEffect, useRef, type KeyboardEvent } from 'react';
import { featureById } from '../state/derived';
import { useAtlas } from '../state/store';
import { IconButton } from '../ui/Button';
import { MarkIcon } from '../ui/MarkIcon';
import { keyTarget } from './list/useRovingRows';
import { usePalette } from './palette';
import { useWords, VOCABULARY } from './words';
import './Chooser.css';

const MARK_SIZE = 24;
/** From the pointer, and from the window's edge, in pixels. */
const GAP = 12;

/** Several marks on one spot: which is meant? */
export function Chooser() {
  const choosing = useAtlas((state) => state.choosing);
  if (choosing.length === 0) return null;
  return <ChooserDialog key={choosing.join()} ids={choosing} />;
}

function ChooserDialog({ ids }: { ids: readonly string[] }) {
  const { messages, featureName, term } = useWords();
  const palette = usePalette();
  const byId = useAtlas(featureById);
  const { pick, choose, hover } = useAtlas.getState();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    hover(null);
    choose([]);
  };

  useEffect(() => {
    const element = dialog.current!;
    element.showModal();
    placeByPointer(element);
    element.querySelector<HTMLElement>('.chooser__item')?.focus();
    return () => element.close();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...dialog.current!.querySelectorAll<HTMLElement>('.chooser__item')];
    const target = keyTarget(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
    if (target === null) return;
    event.preventDefault();
    items[target]!.focus();
  };
  const features = ids.flatMap((id) => byId.get(id) ?? []);
  const title = messages.chooser.title(features.length);
  return (
    <dialog
      ref={dialog}
      className="chooser"
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={onKeyDown}
    >
      <div className="chooser__head">
        <h2>{title}</h2>
        <IconButton icon="close" size={16} label={messages.chooser.close} onClick={close} />
      </div>
      <ul className="chooser__items">
        {features.map((feature) => (
          <li key={feature.id}>
            <button
              type="button"
              className="chooser__item"
              onFocus={() => hover(feature.id)}
              onPointerEnter={() => hover(feature.id)}
              onClick={() => pick(feature.id, false)}
            >
              <MarkIcon
                kind={feature.kind}
                sector={feature.sector}
                stage={feature.stage}
                size={MARK_SIZE}
                palette={palette}
              />
              <span>{featureName(feature)}</span>
              <span className="chooser__kind">{term(VOCABULARY.kind, feature.kind)}</span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** Where the pointer last went down: the marks in question lie there. */
const pointer = { x: 0, y: 0 };
window.addEventListener(
  'pointerdown',
  ({ clientX, clientY }) => Object.assign(pointer, { x: clientX, y: clientY }),
  true,
);

function placeByPointer(element: HTMLElement): void {
  const { width, height } = element.getBoundingClientRect();
  const within = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  element.style.left = `${within(pointer.x + GAP, window.innerWidth - width)}px`;
  element.style.top = `${within(pointer.y - height / 3, window.innerHeight - height)}px`;
}
