/** Colour arithmetic the marks and layers need; colours are `#RRGGBB`, channels 0 … 255. */

export type Rgb = readonly [number, number, number];

/** The channels of a hex colour. Throws on anything else: a palette is written by hand. */
export function rgb(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`Not a #RRGGBB colour: ${hex}`);
  return [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)];
}

function hex(channels: Rgb): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** `share` (0 … 1) of a colour laid over a ground, as one opaque colour: a tinted mark must hide what is under it. */
export function tint(colour: string, ground: string, share: number): string {
  const above = rgb(colour);
  const below = rgb(ground);
  const mix = (index: 0 | 1 | 2) => below[index] + (above[index] - below[index]) * share;
  return hex([mix(0), mix(1), mix(2)]);
}

/** A colour for deck.gl, with alpha given as 0 … 1. */
export function rgba(colour: string, alpha = 1): [number, number, number, number] {
  const [red, green, blue] = rgb(colour);
  return [red, green, blue, Math.round(alpha * 255)];
}
