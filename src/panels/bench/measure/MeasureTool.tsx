/** Placeholder while the tool is written. */
export default function MeasureTool() {
  return null;
}
