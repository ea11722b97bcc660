import type { Plan } from '../../../data/schema';
import { citation } from '../../model/citation';
import { useReader } from '../../state/reader';
import { copyText } from '../CopyButton';

/** Copies a citation and leaves word of how that went. */
export async function cite(plan: Plan, clause: string, words: string): Promise<void> {
  const text = citation(plan, clause, words);
  const copied = await copyText(text);
  useReader.setState({ copying: { text, copied } });
}
