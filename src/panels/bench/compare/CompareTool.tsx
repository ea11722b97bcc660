/** Placeholder while the tool is written. */
export default function CompareTool() {
  return null;
}
