import { useEffect, useState } from 'react';
import { FileFailure, readGround } from '../catalogue/load';
import { useAtlas } from '../state/store';
import type { Language } from '../state/view';

type Words = Record<Language, string>;

export interface AxisFile {
  cartouche: { title: Words; main: Words; branch: Words; note: Words };
}

/** The title of the axis in the open sea, with its length and the rule again; only in the overview. */
export function Cartouche({ base, language }: { base: string; language: Language }) {
  const [words, setWords] = useState<AxisFile['cartouche'] | null>(null);
  const picked = useAtlas((state) => state.view.picked.type === 'feature');

  const groundReads = useAtlas((state) => state.groundReads);

  useEffect(() => {
    let gone = false;
    readGround('axis', base, (url) => fetch(url))
      .then((file) => !gone && setWords((file as AxisFile).cartouche))
      .catch((error: unknown) => {
        // The map itself tells of a file that it cannot read; that this one lacks its title is noticed here alone.
        if (error instanceof FileFailure && error.reason === 'wrong-shape') {
          useAtlas.getState().refuse('axis', error.file, error.detail);
        }
      });
    return () => {
      gone = true;
    };
  }, [base, groundReads]);

  if (!words || picked) return null;
  return (
    <div className="cartouche">
      <p className="cartouche__title">{words.title[language]}</p>
      <p>{words.main[language]}</p>
      <p>
        {words.branch[language]} · {words.note[language]}
      </p>
      <span className="cartouche__rule" aria-hidden="true" />
    </div>
  );
}
