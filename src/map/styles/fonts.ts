import { SANS, SANS_TEXT, SONG } from '../../theme/fonts';

/**
 * Font stacks of the map's words. MapLibre draws them locally from the page's own fonts and reads the weight from the
 * first name, so a bold stack starts with a name that exists for that purpose only.
 */
export const MAP_FONTS = {
  regular: [SANS],
  bold: [`${SANS} Bold`, SANS],
  /** Bold words from the records, which may hold any character. */
  boldText: [`${SANS} Bold`, SANS, SANS_TEXT],
  song: [`${SONG} Bold`, SONG],
} as const;
