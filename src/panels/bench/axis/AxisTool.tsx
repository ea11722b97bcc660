/** Placeholder while the tool is written. */
export default function AxisTool() {
  return null;
}
