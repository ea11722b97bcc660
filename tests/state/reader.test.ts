import { beforeEach, describe, expect, it } from 'vitest';
import { checkReading, openText, showFromText, useReader } from '../../src/state/reader';
import { useAtlas } from '../../src/state/store';
import { decode } from '../../src/state/url';
import { DEFAULT_VIEW } from '../../src/state/view';

const PLANS = [{ id: 'old', clauses: [{ id: '0' }, { id: '1' }] }];

beforeEach(() => {
  useAtlas.setState({ view: DEFAULT_VIEW, lit: new Set(), linkFaults: [], cameraWish: null });
  useReader.setState(useReader.getInitialState());
});

describe('the text beside the map', () => {
  it('is opened by a link, at a clause', () => {
    const { view, faults } = decode('?p=text&r=old:1');
    expect(faults).toEqual([]);
    expect(view).toMatchObject({ panel: 'text', reading: { plan: 'old', clause: '1' } });
  });

  it('drops a clause that its plan does not have, and says so', () => {
    useAtlas.getState().read({ plan: 'old', clause: '99' });
    checkReading(PLANS);
    expect(useAtlas.getState().view.reading).toBeNull();
    expect(useAtlas.getState().linkFaults).toEqual([{ key: 'r', value: 'old:99' }]);
  });

  it('leaves a clause that is there', () => {
    useAtlas.getState().read({ plan: 'old', clause: '1' });
    checkReading(PLANS);
    expect(useAtlas.getState().linkFaults).toEqual([]);
  });

  it('opens where it is asked to, from whatever page', () => {
    useAtlas.getState().openPage('coverage');
    openText({ plan: 'old', clause: '1', seek: { feature: 'line' } });
    expect(useAtlas.getState().view).toMatchObject({
      page: 'map',
      panel: 'text',
      reading: { plan: 'old', clause: '1' },
    });
    expect(useReader.getState().goal).toMatchObject({ clause: '1' });
  });
});

describe('what the text shows on the map', () => {
  it('is picked where it is one thing', () => {
    showFromText({ plan: 'old', clause: '1' }, ['line']);
    expect(useAtlas.getState().view.picked).toEqual({ type: 'feature', id: 'line' });
    expect(useAtlas.getState().cameraWish).toMatchObject({ type: 'feature', id: 'line' });
    expect(useReader.getState().goal).toBeNull();
  });

  it('is brought out together where it is several, instead of what was picked', () => {
    useAtlas.getState().pick('other', false);
    showFromText({ plan: 'old', clause: '1' }, ['line', 'port']);
    expect(useAtlas.getState().view.picked).toEqual({ type: 'none' });
    expect([...useAtlas.getState().lit]).toEqual(['line', 'port']);
    expect(useAtlas.getState().cameraWish).toMatchObject({ type: 'features', ids: ['line', 'port'] });
  });

  it.each([
    ['another is picked', () => useAtlas.getState().pick('other', false)],
    ['the map is clicked where nothing is', () => useAtlas.getState().unpick()],
    ['it is put out', () => useAtlas.getState().light([])],
  ])('goes out when %s', (_, act) => {
    showFromText({ plan: 'old', clause: '1' }, ['line', 'port']);
    act();
    expect(useAtlas.getState().lit.size).toBe(0);
  });
});
