import { describe, expect, it } from 'vitest';
import { decidingMention, planIsOver, planSpeaks, rungOf, speakingPlans, YEARS } from '../../src/model/years';
import { MIDDLE_PLAN, NEW_PLAN, OLD_PLAN, PLANS, mention } from './sample';

describe('years', () => {
  it('run from 2020 to what comes after 2025', () => {
    expect(YEARS).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 'after']);
  });
});

describe('a plan', () => {
  it('speaks from its first year to its last', () => {
    expect([2022, 2023, 2024, 2025].map((year) => planSpeaks(MIDDLE_PLAN, year))).toEqual([false, true, true, false]);
  });

  it('without a stated end goes on speaking', () => {
    expect(YEARS.every((year) => planSpeaks(OLD_PLAN, year))).toBe(true);
    expect(planIsOver(OLD_PLAN, 'after')).toBe(false);
  });

  it('has its last word after the last year, and is over', () => {
    expect([...speakingPlans(PLANS, 'after')]).toEqual(['old', 'middle', 'new']);
    expect(planIsOver(NEW_PLAN, 'after')).toBe(true);
    expect(planIsOver(NEW_PLAN, 2025)).toBe(false);
    expect(planIsOver(MIDDLE_PLAN, 2025)).toBe(true);
  });
});

describe('the deciding mention', () => {
  const mentions = [
    mention('old', { clause: '1' }),
    mention('new', { clause: '2' }),
    mention('new', { clause: '3', decides: undefined }),
  ];

  it('is of the newest plan that speaks', () => {
    expect(decidingMention(mentions, new Set(['old', 'new']))?.clause).toBe('2');
    expect(decidingMention(mentions, new Set(['old']))?.clause).toBe('1');
  });

  it('is missing where no plan speaks', () => {
    expect(decidingMention(mentions, new Set(['middle']))).toBeNull();
  });

  it('is the last of its plan where none is marked', () => {
    const unmarked = mentions.map((entry) => ({ ...entry, decides: undefined }));
    expect(decidingMention(unmarked, new Set(['new']))?.clause).toBe('3');
  });
});

describe('rungs', () => {
  it('rise from study to finish, and foster has none', () => {
    expect((['study', 'prepare', 'build', 'finish', 'foster'] as const).map(rungOf)).toEqual([0, 1, 2, 3, null]);
  });
});
