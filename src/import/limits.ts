/** How much of a file is taken on: beyond this a page of a browser gets slow or dies. */

const MEGABYTE = 1_000_000;

export const MOST_BYTES = 100 * MEGABYTE;
/** What needs a tree of elements, which costs many times its text. */
export const MOST_XML_BYTES = 50 * MEGABYTE;
/** Of an archive, all that is inflated. */
export const MOST_INFLATED = 200 * MEGABYTE;
/** Text compresses to a tenth, a table of equal lines to a hundredth; a bomb to a thousandth and less. */
export const MOST_RATIO = 200;
/** Below this no ratio is a danger. */
export const HARMLESS_INFLATED = 20 * MEGABYTE;
export const MOST_ENTRIES = 1000;
export const MOST_FEATURES = 500_000;
export const MOST_POSITIONS = 5_000_000;
export const MOST_COLUMNS = 200;
