/** Placeholder while the tool is written. */
export default function OwnTool() {
  return null;
}
