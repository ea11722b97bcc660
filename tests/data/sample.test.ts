import { describe, expect, it } from 'vitest';
import { build } from '../../data/build/build';
import { wilson } from '../../data/build/write/sample';
import { small } from './small';

const section = (positionChecks: string): string =>
  build(small({ positionChecks })).documents.get('docs/positions.md')!;

describe('the sample of positions', () => {
  it('measures from the row to the second coordinate', () => {
    const text = section('- {place: dam, basis: coordinate, lon: 117.4, lat: 36.403, source: map D}');
    expect(text).toContain('| dam | 老岚水库 | 0.5 | coordinate | 0.33 | 0.33 | map D |');
    expect(text).toContain('| points | 1 | 1 | 1 | 21–100 % | 1 |');
  });

  it('counts what lay outside at the draw, also when the row has been mended since', () => {
    const text = section(
      '- {place: dam, basis: coordinate, lon: 117.4, lat: 36.4, drawn: {km: 2, radius_km: 0.5}, source: map D}\n' +
        '- {place: halt, basis: statement, held: false, source: notice}\n- {place: east, basis: open}',
    );
    expect(text).toContain('| all | 3 | 2 | 0 | 0–66 % | 2 |');
    expect(text).toContain('Outside at the draw: 老岚水库、东站.');
  });

  it("gives Wilson's interval", () => {
    expect(wilson(34, 37)).toEqual([79, 97]);
    expect(wilson(0, 0)).toEqual([0, 100]);
  });
});
