import { createRoot } from 'react-dom/client';
import './theme/base.css';
import { App } from './App';
import { DATA_BASE, fetchFile } from './panels/base';
import { connectBookmarks } from './state/bookmarks';
import { connectHistory } from './state/history';
import { useAtlas } from './state/store';

connectHistory();
connectBookmarks();
void useAtlas.getState().load(DATA_BASE, fetchFile);
createRoot(document.getElementById('root')!).render(<App />);
