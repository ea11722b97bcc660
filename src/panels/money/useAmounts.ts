import { useMemo } from 'react';
import type { MoneyMeasure } from '../../model/investments';
import { useMessages } from '../words';

/** Money is printed to hundredths; the same number of digits everywhere lets the figures stand under each other. */
const DIGITS: Record<MoneyMeasure, number> = { total: 2, projects: 0 };

/** Writes amounts in the reader's language: bare for columns of figures, or with their unit for a sentence. */
export function useAmounts() {
  const messages = useMessages();
  return useMemo(() => {
    const bare = (measure: MoneyMeasure, value: number) =>
      value.toLocaleString(messages.locale, {
        minimumFractionDigits: DIGITS[measure],
        maximumFractionDigits: DIGITS[measure],
      });
    return {
      bare,
      withUnit: (measure: MoneyMeasure, value: number) => messages.money.amount[measure](bare(measure, value)),
    };
  }, [messages]);
}
