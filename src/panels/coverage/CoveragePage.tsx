/** Placeholder while the page is written. */
export default function CoveragePage() {
  return null;
}
