/** Keeps the address bar and the store in step: one writer, one reader. */
import { decode, encode } from './url';
import { useAtlas } from './store';
import type { View } from './view';

/** Whether a step back should return to the earlier view: the camera and typing are no such steps. */
function isStep(before: View, after: View): boolean {
  return (
    before.picked !== after.picked ||
    before.filters !== after.filters ||
    before.page !== after.page ||
    before.tool !== after.tool
  );
}

/** Reads the link once, then mirrors every change of the view; returns the undoing. */
export function connectHistory(): () => void {
  const { view, faults } = decode(window.location.search);
  useAtlas.getState().replaceView(view, faults);

  const onPopState = () => {
    const decoded = decode(window.location.search);
    useAtlas.getState().replaceView({ ...decoded.view, camera: useAtlas.getState().view.camera }, decoded.faults);
  };
  window.addEventListener('popstate', onPopState);
  const unsubscribe = useAtlas.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const search = encode(state.view);
    const url = `${window.location.pathname}${search ? `?${search}` : ''}`;
    if (url === `${window.location.pathname}${window.location.search}`) return;
    if (isStep(previous.view, state.view)) window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  });
  return () => {
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}
