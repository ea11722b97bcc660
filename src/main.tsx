import { createRoot } from 'react-dom/client';
import './theme/base.css';
import { App } from './App';
import { loadLanguage } from './i18n';
import { DATA_BASE, fetchFile } from './panels/base';
import { connectBookmarks } from './state/bookmarks';
import { connectHistory } from './state/history';
import { useLanguage } from './panels/language';
import { useAtlas } from './state/store';
import { decode } from './state/url';

async function start(): Promise<void> {
  const { language } = decode(window.location.search).view;
  const isThere = await loadLanguage(language);
  connectHistory();
  if (!isThere) {
    useAtlas.getState().setLanguage('zh');
    useLanguage.setState({ missing: language });
  }
  connectBookmarks();
  createRoot(document.getElementById('root')!).render(<App />);
}

void useAtlas.getState().load(DATA_BASE, fetchFile);
void start();
