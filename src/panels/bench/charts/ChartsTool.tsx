/** Placeholder while the tool is written. */
export default function ChartsTool() {
  return null;
}
