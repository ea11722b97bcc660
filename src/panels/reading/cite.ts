import type { Plan } from '../../../data/schema';
import { citation, type CitedWords } from '../../model/citation';
import { useReader } from '../../state/reader';
import { copyText } from '../CopyButton';

/** Copies a citation and leaves word of how that went. */
export async function cite(plan: Plan, parts: readonly CitedWords[]): Promise<void> {
  const text = citation(plan, parts);
  const copied = await copyText(text);
  useReader.setState({ copying: { text, copied } });
}
