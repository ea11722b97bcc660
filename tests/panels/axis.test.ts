import { describe, expect, test } from 'vitest';
import type { ControlPlace } from '../../src/model/axes';
import { rulerNames, tickSteps } from '../../src/panels/bench/axis/rulerMarks';
import { cellTarget } from '../../src/panels/bench/axis/useRovingCells';
import type { Cell } from '../../src/model/strip';

describe('the ruler', () => {
  test.each([
    [316, 1000, 50, 10],
    [316, 350, 100, 20],
    [20, 1000, 2, 1],
    [9000, 300, 500, 100],
  ])('of %i km on %i px counts by %i and %i', (length, width, major, minor) =>
    expect(tickSteps(length, width)).toEqual({ major, minor }),
  );

  const place = (id: string, km: number, rank: number): ControlPlace => {
    return { id, name: id, name_en: id, at: [0, 0], rank, km, distance: 0, isCore: rank === 0 };
  };
  const names = (places: ControlPlace[], ends: [string, string] = ['west end', 'east end']) =>
    rulerNames({
      places,
      ends,
      nameOf: ({ name }) => name,
      textWidth: (text) => text.length * 10,
      length: 100,
      width: 1000,
    }).map(({ text }) => text);

  test('names nodes before cities and cities before counties where there is no room for all', () => {
    const crowd = [place('county', 50, 2), place('city', 51, 1), place('node', 52, 0), place('other', 80, 2)];
    expect(names([place('a', 0, 1), ...crowd, place('z', 100, 1)])).toEqual(['node', 'a', 'z', 'other']);
  });

  test('names an end by its side where no place lies', () => {
    expect(names([place('a', 0, 1)])).toEqual(['east end', 'a']);
  });

  test('keeps names at the ends within its width', () => {
    const [first] = rulerNames({
      places: [place('a long name', 0, 0), place('z', 100, 0)],
      ends: ['', ''],
      nameOf: ({ name }) => name,
      textWidth: (text) => text.length * 10,
      length: 100,
      width: 1000,
    });
    expect(first).toMatchObject({ anchor: 'start', x: 0 });
  });
});

describe('keys in the strip', () => {
  const cell = (key: string, x: number): Cell => ({ key, id: key, x, y: 0, hit: { x, y: 0, width: 1, height: 1 } });
  const lanes = [[cell('a', 10), cell('b', 200)], [cell('c', 190), cell('d', 400)]]; // prettier-ignore

  test.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowRight', 'b', 'b'],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowDown', 'b', 'c'],
    ['ArrowDown', 'd', 'd'],
    ['ArrowUp', 'd', 'b'],
    ['Home', 'd', 'c'],
    ['End', 'a', 'b'],
    ['Enter', 'a', null],
    ['ArrowRight', 'gone', null],
  ])('%s from %s leads to %s', (key, from, to) => expect(cellTarget(key, lanes, from)).toBe(to));
});
