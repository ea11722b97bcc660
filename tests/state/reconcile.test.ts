import { expect, it } from 'vitest';
import { reconcileIndicator } from '../../src/state/reconcile';
import { DEFAULT_VIEW } from '../../src/state/view';
import { inCity } from '../model/targets';

const indicators = [inCity('city-a', 1), inCity('city-b', 2)];

it('keeps the target of a link that can be mapped', () => {
  const view = { ...DEFAULT_VIEW, indicator: '产值' };
  expect(reconcileIndicator(view, indicators)).toEqual({ view, faults: [] });
  expect(reconcileIndicator(DEFAULT_VIEW, indicators)).toEqual({ view: DEFAULT_VIEW, faults: [] });
});

it('drops and reports one that cannot', () => {
  expect(reconcileIndicator({ ...DEFAULT_VIEW, indicator: '利润' }, indicators)).toEqual({
    view: DEFAULT_VIEW,
    faults: [{ key: 'i', value: '利润' }],
  });
});
