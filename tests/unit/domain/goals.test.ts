import { describe, expect, it } from 'vitest';
import { holdsOn, judgeGoal, type Goal } from '../../../utils/domain/goals.ts';
import { parseMinutes } from '../../../utils/domain/settings.ts';

const goal: Goal = {
  id: 'a',
  site: 'reddit.com',
  direction: 'atMost',
  minutes: 30,
  measure: 'passive',
  weekdays: [0, 6],
  sinceDay: '2026-11-21',
};
const balance = (minutes: number) => ({ passive: minutes * 60_000, reciprocal: 60_000, other: 0 });

describe('goals', () => {
  it('hold on their weekdays from the day they were made', () => {
    expect(['2026-11-15', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => holdsOn(goal, day))).toEqual(
      [false, true, true, false],
    );
  });

  it('are over only beyond the last minute at most', () => {
    expect(judgeGoal(goal, balance(30)).state).toBe('within');
    expect(judgeGoal(goal, { ...balance(30), passive: 30 * 60_000 + 1 }).state).toBe('over');
  });

  it('are met on the last minute at least', () => {
    const atLeast: Goal = { ...goal, direction: 'atLeast', measure: 'everything', minutes: 31 };
    expect(judgeGoal(atLeast, balance(30)).state).toBe('met');
    expect(judgeGoal(atLeast, balance(29)).state).toBe('open');
  });
});

describe('parseMinutes', () => {
  const bounds = { least: 1, most: 1_440 };

  it.each([
    ['30', { minutes: 30 }],
    [' 1440 ', { minutes: 1_440 }],
    ['1', { minutes: 1 }],
    ['0', { problem: 'tooSmall' }],
    ['-5', { problem: 'tooSmall' }],
    ['1000000000', { problem: 'tooLarge' }],
    ['1e9', { problem: 'notANumber' }],
    ['abc', { problem: 'notANumber' }],
    ['12 min', { problem: 'notANumber' }],
    ['', { problem: 'empty' }],
    ['2.5', { problem: 'notWhole' }],
    ['2,5', { problem: 'notWhole' }],
    ['Infinity', { problem: 'notANumber' }],
    ['٣', { problem: 'notANumber' }],
  ])('reads %j', (text, expected) => {
    expect(parseMinutes(text, bounds)).toEqual(expected);
  });
});
