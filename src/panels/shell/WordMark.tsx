import { useAtlas } from '../../state/store';

/** The first two characters of the atlas's own title in a red square: a word mark, no seal. */
export function WordMark() {
  const title = useAtlas((state) => state.index?.title.zh ?? document.title);
  return (
    <span className="word-mark" aria-hidden="true">
      {[...title].slice(0, 2).join('')}
    </span>
  );
}

export function Title() {
  const language = useAtlas((state) => state.view.language);
  const title = useAtlas((state) => state.index?.title);
  return <h1 className="top__title">{title?.[language] ?? document.title}</h1>;
}
