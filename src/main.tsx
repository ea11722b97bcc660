import { createRoot } from 'react-dom/client';
import './theme/base.css';
import { App } from './App';
import { loadLanguage } from './i18n';
import { DATA_BASE, fetchFile } from './panels/base';
import { connectBookmarks } from './state/bookmarks';
import { connectHistory } from './state/history';
import { useAtlas } from './state/store';
import { decode } from './state/url';

async function start(): Promise<void> {
  await loadLanguage(decode(window.location.search).view.language);
  connectHistory();
  connectBookmarks();
  createRoot(document.getElementById('root')!).render(<App />);
}

void useAtlas.getState().load(DATA_BASE, fetchFile);
void start();
