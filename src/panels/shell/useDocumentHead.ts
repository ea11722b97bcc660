import { useEffect } from 'react';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';

/** Title and language of the document follow the data and the reader. */
export function useDocumentHead(): void {
  const { locale } = useMessages();
  const language = useAtlas((state) => state.view.language);
  const title = useAtlas((state) => state.index?.title);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (title) document.title = title[language];
  }, [locale, language, title]);
}
