import { KINDS, PRECISIONS } from '../vocabulary';
import type { Assembled } from './assemble';

const WIDTH = 9;

function row(name: string, cells: (string | number)[]): string {
  return (
    name.padEnd(18) +
    cells
      .map((cell) =>
        String(cell)
          .slice(0, WIDTH - 1)
          .padStart(WIDTH),
      )
      .join('')
  );
}

/** Two small tables: features and their mentions per plan by kind, and features per precision by kind. */
export function summary(features: Assembled[], plans: string[]): string {
  const kinds = KINDS.map(({ id }) => id).filter((id) => features.some(({ properties }) => properties.kind === id));
  const count = (of: Assembled[], plan: string): number =>
    of.flatMap(({ properties }) => properties.mentions).filter((mention) => mention.plan === plan).length;
  const line = (name: string, of: Assembled[]): string =>
    row(name, [
      of.length,
      ...plans.map((plan) => count(of, plan)),
      ...PRECISIONS.map(({ id }) => of.filter(({ properties }) => properties.precision === id).length),
    ]);
  return [
    row('kind', ['features', ...plans, ...PRECISIONS.map(({ id }) => id)]),
    ...kinds.map((kind) =>
      line(
        kind,
        features.filter(({ properties }) => properties.kind === kind),
      ),
    ),
    line('all', features),
  ].join('\n');
}
