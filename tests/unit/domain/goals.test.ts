import { describe, expect, it } from 'vitest';
import { isAbout, withoutSite } from '../../../utils/domain/goal-edits.ts';
import { countDone, historyOf, HISTORY_DAYS } from '../../../utils/domain/goal-history.ts';
import { goalNotice, minutesLeft } from '../../../utils/domain/goal-notice.ts';
import { suggestMinutes } from '../../../utils/domain/goal-suggestion.ts';
import { judgeTerms, unitOf, type Measure } from '../../../utils/domain/goals.ts';
import { parseMinutes } from '../../../utils/domain/settings.ts';
import { goalOf, TERMS } from '../../support/goals.ts';

const MINUTE_MS = 60_000;

describe('goals', () => {
  it('hold on their weekdays from the day they were made', () => {
    const goal = goalOf({ weekdays: [0, 6], sinceDay: '2026-11-21' });
    const days = ['2026-11-15', '2026-11-21', '2026-11-22', '2026-11-23'];
    expect(days.map((day) => unitOf(goal, day, 1, '2026-12-31') !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are over only beyond the last minute at most, and met on it at least', () => {
    const atMost = (ms: number) => judgeTerms(goalOf(), TERMS, ms).state;
    const atLeast = (ms: number) => judgeTerms(goalOf(), { ...TERMS, direction: 'atLeast' }, ms).state;
    const limit = 30 * MINUTE_MS;
    expect([atMost(limit), atMost(limit + 1)]).toEqual(['within', 'over']);
    expect([atLeast(limit), atLeast(limit - 1)]).toEqual(['met', 'open']);
  });
});

describe('history', () => {
  const known: Measure = () => 20 * MINUTE_MS;

  it('is four weeks of days, or whole weeks, and the day or week that goes on is open', () => {
    // A Tuesday.
    const today = '2026-11-24';
    const marks = historyOf(goalOf({ sinceDay: '2026-11-10' }), known, 1, today);
    expect(marks).toHaveLength(HISTORY_DAYS);
    expect(marks.map(({ outcome }) => outcome)).toEqual([
      ...Array(13).fill('none'),
      ...Array(14).fill('done'),
      'open',
    ]);
    expect(countDone(marks, 'day')).toEqual({ done: 14, judged: 14 });
    const weekly = historyOf(goalOf({ period: 'week', minutes: 100 }), known, 1, today);
    expect(weekly.map(({ first, outcome }) => [first, outcome])).toEqual([
      ['2026-10-26', 'not'],
      ['2026-11-02', 'not'],
      ['2026-11-09', 'not'],
      ['2026-11-16', 'not'],
      ['2026-11-23', 'open'],
    ]);
    expect(weekly[4]?.ms).toBe(40 * MINUTE_MS);
  });

  it('does not hold the week in which a wish began against it', () => {
    const wish = { direction: 'atLeast', period: 'week', minutes: 100 } as const;
    const marks = historyOf(goalOf({ ...wish, sinceDay: '2026-11-12' }), known, 1, '2026-11-24');
    expect(marks.map(({ outcome }) => outcome)).toEqual(['none', 'none', 'none', 'done', 'open']);
  });

  it('says not known where nothing can tell, and counts such days for nothing', () => {
    const marks = historyOf(goalOf(), (_terms, day) => (day < '2026-11-20' ? null : 0), 1, '2026-11-24');
    expect(marks.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(23);
    expect(countDone(marks, 'day')).toEqual({ done: 4, judged: 4 });
  });

  it('of a week that crosses the year is one week', () => {
    const marks = historyOf(goalOf({ period: 'week', minutes: 140 }), known, 1, '2027-01-04');
    expect(marks.find(({ first }) => first === '2026-12-28')).toMatchObject({
      last: '2027-01-03',
      outcome: 'done',
      ms: 140 * MINUTE_MS,
    });
  });
});

describe('erasing a site', () => {
  it('takes it out of the goals that are about others too, and ends those about nothing else', () => {
    const both = goalOf({ scope: { type: 'sites', sites: ['reddit.com', 'x.com'] } });
    expect(withoutSite(both, 'x.com')).toEqual(goalOf());
    expect(withoutSite(goalOf(), 'reddit.com')).toBeNull();
    expect(withoutSite(goalOf({ scope: { type: 'all' } }), 'x.com')).not.toBeNull();
    expect([isAbout(both, 'x.com'), isAbout(goalOf(), 'x.com')]).toEqual([true, false]);
  });
});

describe('a quiet word', () => {
  const stand = (ms: number, minutes: number, direction: 'atMost' | 'atLeast' = 'atMost') =>
    judgeTerms(goalOf(), { ...TERMS, minutes, direction }, ms);

  it.each([
    [24, 30, null],
    [25, 30, 'near'],
    [30, 30, 'near'],
    [31, 30, null],
    [8, 10, 'near'],
    [7, 10, null],
  ])('at %i of %i min at most is %s', (done, limit, expected) => {
    expect(goalNotice(stand(done * MINUTE_MS, limit))).toBe(expected);
  });

  it('comes when a wish is met, and says whole minutes that are left', () => {
    expect(goalNotice(stand(30 * MINUTE_MS, 30, 'atLeast'))).toBe('met');
    expect(goalNotice(stand(29 * MINUTE_MS, 30, 'atLeast'))).toBeNull();
    expect([minutesLeft(stand(25 * MINUTE_MS + 1, 30)), minutesLeft(stand(40 * MINUTE_MS, 30))]).toEqual([
      5, 0,
    ]);
  });
});

describe('the suggestion', () => {
  const minutes = (...each: (number | null)[]) => each.map((one) => one && one * MINUTE_MS);

  it('is the middle day with time, to 5 minutes, from five such days on', () => {
    expect(suggestMinutes(minutes(0, 10, 20, 33, 50, 90, null), 'day')).toBe(35);
    expect(suggestMinutes(minutes(10, 20, 33, 50, 0, 0), 'day')).toBeNull();
    expect(suggestMinutes(minutes(1, 1, 1, 1, 1), 'day')).toBe(5);
  });

  it('for a week is half of the two weeks', () => {
    expect(suggestMinutes(minutes(10, 20, 33, 50, 90), 'week')).toBe(100);
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
