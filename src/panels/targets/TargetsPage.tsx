/** Placeholder while the page is written. */
export default function TargetsPage() {
  return null;
}
