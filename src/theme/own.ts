/**
 * Colours of what the reader brings along: synthetic inks beside the mineral ones of the catalogue, so that nobody
 * takes one for the other. Each is 3 : 1 on every paper and sea of its theme.
 */
import type { Theme } from './palette';

const OWN_COLOURS = {
  day: ['#C0177F', '#5A45D6', '#0A7A48', '#C2410C', '#0070B8', '#3F3F3F'],
  night: ['#FF83CF', '#AFA2FF', '#5FD8A0', '#FFAE66', '#66CCFF', '#E6E6E6'],
  contrast: ['#A3006B', '#3F1FC4', '#005C34', '#8A2E00', '#004F87', '#000000'],
} as const satisfies Record<Theme, readonly string[]>;

export function ownColour(theme: Theme, index: number): string {
  const colours = OWN_COLOURS[theme];
  return colours[index % colours.length]!;
}
