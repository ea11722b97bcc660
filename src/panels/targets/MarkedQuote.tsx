import type { Indicator } from '../../catalogue/types';
import { quotedNumber } from '../../model/quotedNumber';

/** The sentence as received, with the target's number marked. */
export function MarkedQuote({ target }: { target: Indicator }) {
  const { quote } = target;
  const [start, end] = quotedNumber(quote, target) ?? [0, 0];
  return (
    <q className="marked-quote" lang="zh-CN">
      {quote.slice(0, start)}
      {end > start && <mark>{quote.slice(start, end)}</mark>}
      {quote.slice(end)}
    </q>
  );
}
