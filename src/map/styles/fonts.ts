/**
 * Font stacks of the map's words. MapLibre draws them locally from the page's own fonts and reads the weight from the
 * first name, so a bold stack starts with a name that exists for that purpose only.
 */
export const MAP_FONTS = {
  regular: ['Noto Sans SC'],
  bold: ['Noto Sans SC Bold', 'Noto Sans SC'],
  song: ['Noto Serif SC Bold', 'Noto Serif SC'],
} as const;

/** CSS descriptors of the faces that must be there before the first word is drawn: fallback glyphs would be cached. */
export const MAP_FACES = ["400 24px 'Noto Sans SC'", "700 24px 'Noto Sans SC'", "700 24px 'Noto Serif SC'"];
