/** Placeholder while the page is written. */
export default function ChangesPage() {
  return null;
}
