/** Offers pictures of the map to whoever asks in the store; what takes them is fetched with the first. */
import { useMapPicture } from '../state/pictures';
import type { LiveMap } from './mapPicture';
import { sizeSeen } from './seen';

/** @returns takes the offer back */
export function offerPictures(live: () => LiveMap): () => void {
  useMapPicture.setState({
    take: async (request) => {
      const { takePicture } = await import('./mapPicture');
      return takePicture(live(), request);
    },
    size: () => {
      const { frame, atHome } = live();
      return sizeSeen(frame, atHome);
    },
  });
  return () => useMapPicture.setState({ take: null });
}
