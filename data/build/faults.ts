/** One thing wrong with the data, said so that a person can mend it without reading code. */
export interface Fault {
  /** The sentence that does not hold, e.g. `everyQuoteIsInItsClause`. */
  check: string;
  /** Path from the project root. */
  file: string;
  /** 1-based; absent where the whole file is at fault. */
  line?: number;
  column?: number;
  message: string;
  found?: string;
  /** The closest value that would have been right. */
  nearest?: string;
}

/** One line a fault: `file:line:column check: message; found …; nearest …`. */
export function formatFault({ check, file, line, column, message, found, nearest }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const parts = [`${place} ${check}: ${message}`];
  if (found !== undefined) parts.push(`found ${found}`);
  if (nearest !== undefined) parts.push(`nearest ${nearest}`);
  return parts.join('; ');
}
