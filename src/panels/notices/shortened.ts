/** Enough to recognise what was given; a link may hold thousands of characters. */
const LONGEST = 80;

/** What somebody gave, as a notice quotes it. */
export function shortened(given: string): string {
  const characters = [...given];
  return characters.length <= LONGEST ? given : `${characters.slice(0, LONGEST).join('')}…`;
}
