import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amended, pushed, readMark, targetOf, type Trail } from '../../src/state/trail';
import type { Step } from '../../src/state/steps';
import { DEFAULT_VIEW } from '../../src/state/view';

const step = (query: string): Step => ({ view: { ...DEFAULT_VIEW, query } });
const start: Trail = { id: 'a', at: 0, top: 0, steps: new Map([[0, step('')]]) };

describe('the mark of an entry', () => {
  it('is read whatever the history holds', () => {
    expect(readMark({ trail: 'a', step: 3 })).toEqual({ trail: 'a', step: 3 });
    fc.assert(fc.property(fc.anything(), (state) => void readMark(state)));
    for (const state of [null, 7, 'a', {}, { trail: 'a' }, { trail: 'a', step: -1 }, { trail: 1, step: 1 }]) {
      expect(readMark(state)).toBeNull();
    }
  });
});

describe('the trail', () => {
  it('leads nowhere from its only entry, so that nobody leaves the page', () => {
    expect(targetOf(start, 0, -1)).toBeNull();
    expect(targetOf(start, 0, 1)).toBeNull();
  });

  it('passes over entries that do not differ', () => {
    const trail = pushed(pushed(pushed(start, step('a')), step('a')), step('a'));
    expect(targetOf(trail, 3, -1)).toBe(0);
    expect(targetOf(trail, 0, 1)).toBe(1);
    expect(targetOf(amended(trail, step('b')), 3, -1)).toBe(2);
  });

  it('goes to the entry beside it where what was there is forgotten', () => {
    expect(targetOf({ id: 'a', at: 4, top: 6, steps: new Map([[4, step('x')]]) }, 4, -1)).toBe(3);
    expect(targetOf({ id: 'a', at: 4, top: 6, steps: new Map([[4, step('x')]]) }, 4, 1)).toBe(5);
  });

  it('undoes and redoes like a plain list of states, whatever is done', () => {
    const deed = fc.oneof(
      fc.record({ type: fc.constant('do' as const), query: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ type: fc.constant('amend' as const), query: fc.constantFrom('a', 'b', 'c') }),
      fc.constant({ type: 'undo' as const }),
      fc.constant({ type: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let trail = start;
        let list = [''];
        let at = 0;
        for (const done of deeds) {
          if (done.type === 'do') {
            trail = pushed(trail, step(done.query));
            list = [...list.slice(0, at + 1), done.query];
            at += 1;
          } else if (done.type === 'amend') {
            trail = amended(trail, step(done.query));
            list[at] = done.query;
          } else {
            const direction = done.type === 'undo' ? -1 : 1;
            let to = at + direction;
            while (list[to] !== undefined && list[to] === list[at]) to += direction;
            const expected = list[to] === undefined ? null : to;
            expect(targetOf(trail, trail.at, direction)).toBe(expected);
            if (expected !== null) {
              at = expected;
              trail = { ...trail, at };
            }
          }
          expect(trail.steps.get(trail.at)!.view.query).toBe(list[at]);
          expect(trail.top).toBe(list.length - 1);
        }
      }),
    );
  });
});
