/** The families, as a canvas or the map names them. */
export const SANS = 'Noto Sans SC';
export const SONG = 'Noto Serif SC';

/** A face as the CSS Font Loading API asks for it. */
const MAP_FACES = [`400 16px "${SANS}"`, `700 16px "${SANS}"`, `700 16px "${SONG}"`];

/** Waiting longer than this for a font costs more than a system font does. */
const PATIENCE_MS = 4000;

/**
 * Settles when the faces that the map and the trays letter with are there: a label drawn before is drawn in another
 * font and kept. Never rejects; after `patience` milliseconds it gives up, and the system's fonts serve.
 */
export async function loadMapFonts(fonts: FontFaceSet = document.fonts, patience = PATIENCE_MS): Promise<void> {
  const loaded = Promise.allSettled(MAP_FACES.map((face) => fonts.load(face, '济')));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
}
