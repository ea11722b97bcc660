/** Placeholder while the page is written. */
export default function MoneyPage() {
  return null;
}
