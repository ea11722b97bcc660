import { useEffect, useState } from 'react';
import { useOwnData } from '../../../state/ownData';
import { ownName } from '../../../state/ownFeatures';
import { useAtlas } from '../../../state/store';
import { useMessages } from '../../words';
import '../../HoverCard.css';
import './everywhere.css';

/** Gap between pointer and card, and the room a card may need, CSS pixels. */
const GAP = 14;
const ROOM = { width: 240, height: 70 };

const hasFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;

function foldersIn(data: DataTransfer): Set<string> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.());
  return new Set(entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : [])));
}

function offer(files: readonly File[], folders: number): void {
  if (files.length + folders === 0) return;
  useOwnData.getState().offer({ files, folders });
  if (useAtlas.getState().view.tool !== 'own') useAtlas.getState().openTool('own');
}

/** What pasted text most likely is, by how it begins. */
function fileOfText(text: string): File {
  const start = text.trimStart();
  const ending = /^[[{]/.test(start) ? 'geojson' : /<gpx\b/i.test(start.slice(0, 500)) ? 'gpx' : start.startsWith('<') ? 'kml' : 'csv'; // prettier-ignore
  return new File([text], `clipboard.${ending}`);
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Takes files that are dropped or pasted, wherever on the page. @returns whether files are being dragged over it */
function useFilesFromOutside(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    // Leaving a child for its parent is a leave too: only what ends with nothing entered has left the page.
    let depth = 0;
    const end = () => {
      depth = 0;
      setDragging(false);
    };
    const onEnter = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      depth += 1;
      setDragging(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      depth -= 1;
      if (depth <= 0) end();
    };
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent) => {
      end();
      if (!hasFiles(event.dataTransfer)) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      const folders = foldersIn(event.dataTransfer!);
      offer(
        [...event.dataTransfer!.files].filter(({ name }) => !folders.has(name)),
        folders.size,
      );
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      const isAsked = useAtlas.getState().view.tool === 'own';
      if (files.length > 0) offer(files, 0);
      else if (isAsked && text.trim() !== '') offer([fileOfText(text)], 0);
      else return;
      event.preventDefault();
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop, paste: onPaste };
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name, listener as EventListener);
      }
    };
  }, []);
  return dragging;
}

/** The part of the tool that is there before it is opened: where files are dropped, and the name under the pointer. */
export function OwnEverywhere() {
  const messages = useMessages().own;
  const dragging = useFilesFromOutside();
  return (
    <>
      {dragging && (
        <div className="own-drop" aria-hidden="true">
          <p className="own-drop__words">{messages.release}</p>
          <p>{messages.accepts}</p>
        </div>
      )}
      <OwnHoverCard />
    </>
  );
}

function OwnHoverCard() {
  const hovered = useOwnData((state) => state.hovered);
  const layer = useOwnData((state) => state.layers.find(({ id }) => id === state.hovered?.layer));
  if (!hovered || !layer) return null;
  const left = hovered.x + GAP + ROOM.width > window.innerWidth ? hovered.x - GAP - ROOM.width : hovered.x + GAP;
  const top = hovered.y + GAP + ROOM.height > window.innerHeight ? hovered.y - GAP - ROOM.height : hovered.y + GAP;
  return (
    <div className="hover-card" style={{ left, top }} aria-hidden="true">
      <p className="hover-card__name">{ownName(layer, hovered.row)}</p>
      <p>{layer.name}</p>
    </div>
  );
}
