/** Heights of the phone's sheet in CSS pixels; the style sheet keeps them within the window. */
export const SHEET_HEIGHTS = [214, 520, 560] as const;

export type SheetStep = 0 | 1 | 2;

/** The step whose height is nearest. */
export function nearestStep(height: number): SheetStep {
  const distances = SHEET_HEIGHTS.map((entry) => Math.abs(entry - height));
  return distances.indexOf(Math.min(...distances)) as SheetStep;
}
