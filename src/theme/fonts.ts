/** The families, as a canvas or the map names them. */
export const SANS = 'Noto Sans SC';
export const SONG = 'Noto Serif SC';

/** The regular sans under a name that has no bold: what the bold files lack is emboldened from it. */
export const SANS_TEXT = 'Noto Sans SC Text';

/** A face as the CSS Font Loading API asks for it. */
const MAP_FACES = [`400 16px "${SANS}"`, `700 16px "${SANS}"`, `700 16px "${SONG}"`];
/** For words that no file was cut for, such as units. */
const EVERY_FACE = [...MAP_FACES, `700 16px "${SANS_TEXT}"`];

/** Waiting longer than this for a font costs more than a system font does. */
const PATIENCE_MS = 4000;

/**
 * Settles when the faces that the map and the trays letter with are there: a label drawn before is drawn in another
 * font and kept. Never rejects; after `patience` milliseconds it gives up, and the system's fonts serve.
 * @param words what is to be lettered, where it is more than names: the faces come in files by character
 */
export async function loadMapFonts(
  words?: string,
  fonts: FontFaceSet = document.fonts,
  patience = PATIENCE_MS,
): Promise<void> {
  const faces = words === undefined ? MAP_FACES : EVERY_FACE;
  const loaded = Promise.allSettled(faces.map((face) => fonts.load(face, words ?? '济')));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
}
