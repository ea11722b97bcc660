import { describe, expect, it } from 'vitest';
import { changeBetween, lineage, stepsBack } from '../../src/model/lineage';
import { PLANS, feature, mention } from './sample';

const of = (...stages: ('study' | 'prepare' | 'build' | 'foster')[]) =>
  lineage(feature('x', { mentions: stages.map((stage, index) => mention(PLANS[index]!.id, { stage })) }), PLANS);

describe('lineage', () => {
  it('has one step per plan that names the thing, oldest first', () => {
    const steps = lineage(
      feature('x', { mentions: [mention('old'), mention('new'), mention('new', { clause: '9' })] }),
      [...PLANS].reverse(),
    );
    expect(steps.map((step) => step.plan.id)).toEqual(['old', 'new']);
  });

  it('says ahead, back, same and sideways', () => {
    expect(changeBetween('study', 'build')).toBe('ahead');
    expect(changeBetween('build', 'prepare')).toBe('back');
    expect(changeBetween('build', 'build')).toBe('same');
    expect(changeBetween('foster', 'build')).toBe('sideways');
  });

  it('sees a step back, and none where the ladder is left', () => {
    expect(stepsBack(of('build', 'prepare'))).toBe(true);
    expect(stepsBack(of('study', 'prepare', 'build'))).toBe(false);
    expect(stepsBack(of('build', 'foster'))).toBe(false);
  });
});
