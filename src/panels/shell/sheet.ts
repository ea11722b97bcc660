/** Heights of the phone's sheet in CSS pixels; the style sheet keeps them within the window. */
const SHEET_HEIGHTS = [214, 520, 560] as const;

/** All that the style sheet allows. */
const WHOLE = 4000;

export type SheetStep = 0 | 1 | 2;

/** A long text may take the whole window. */
export const sheetHeight = (step: SheetStep, reads: boolean): number =>
  reads && step === 2 ? WHOLE : SHEET_HEIGHTS[step];

/** The step whose height is nearest. */
export function nearestStep(height: number): SheetStep {
  const distances = SHEET_HEIGHTS.map((entry) => Math.abs(entry - height));
  return distances.indexOf(Math.min(...distances)) as SheetStep;
}
