/** Where the panels ask for a picture of the map: the map offers it while it is there. */
import { create } from 'zustand';
import type { Theme } from '../theme/palette';
import type { Camera } from './view';

/** Sides in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

export interface PictureRequest {
  /** Absent: as large as what is seen of the map on the screen; given: what is seen there, fitted into this. */
  size?: PictureSize;
  /** Pixels of the picture a CSS pixel. */
  pixelRatio: number;
  /** Absent: as on the screen. */
  theme?: Theme;
}

export interface MapPicture {
  canvas: HTMLCanvasElement;
  size: PictureSize;
  /** What the picture shows at its middle, and its zoom. */
  camera: Camera;
}

/** Thrown where the map did not come to rest in time. */
export class PictureTooSlow extends Error {}

interface MapPictureState {
  /** Null while there is no map. @throws PictureTooSlow */
  take: ((request: PictureRequest) => Promise<MapPicture>) | null;
  /** Of a picture of what is seen on the screen. */
  size: () => PictureSize;
}

export const useMapPicture = create<MapPictureState>()(() => ({ take: null, size: () => ({ width: 0, height: 0 }) }));
