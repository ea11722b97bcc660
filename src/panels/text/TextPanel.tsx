/** Placeholder while the reader is written. */
export function TextPanel() {
  return null;
}
