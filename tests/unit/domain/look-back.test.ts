import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import { minuteOf } from '../../../utils/domain/hours.ts';
import {
  isLookBackDue,
  lastTime,
  lookedBackOn,
  nextTime,
  questionOf,
} from '../../../utils/domain/look-back.ts';
import { daysIn } from '../../../utils/domain/period.ts';

const SUNDAY_SIX = { weekday: 0, minute: 18 * 60 };
/** Noon to midnight on the clock: no zone moves its clocks then. */
const time = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  minute: fc.integer({ min: 12 * 60, max: 24 * 60 - 1 }),
});
const now = fc.integer({ min: new Date(2026, 0, 1).getTime(), max: new Date(2028, 0, 1).getTime() });
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

describe('a look-back', () => {
  it('comes at the last such time on the wall clock, and a week after that again', () => {
    fc.assert(
      fc.property(time, now, (weekly, instant) => {
        const [last, next] = [lastTime(weekly, instant), nextTime(weekly, instant)];
        for (const each of [last, next]) {
          expect(weekdayOf(dayOf(each, MIDNIGHT))).toBe(weekly.weekday);
          expect(minuteOf(each)).toBe(weekly.minute);
        }
        expect(last).toBeLessThanOrEqual(instant);
        expect(next).toBeGreaterThan(instant);
        // A week has an hour more or less where the clocks move.
        expect(Math.abs(next - last - 7 * 86_400_000)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  // 22 November 2026 is a Sunday.
  it.each([
    ['is not due where none is wanted', null, 0, at(22, 19), false],
    ['is due at its time', SUNDAY_SIX, 0, at(22, 18), true],
    ['is not due an hour before it, when the last was seen', SUNDAY_SIX, at(15, 19), at(22, 17), false],
    ['is due on Tuesday still', SUNDAY_SIX, 0, at(24, 23), true],
    ['is gone on Wednesday', SUNDAY_SIX, 0, at(25, 0), false],
    ['is not due once it was seen', SUNDAY_SIX, at(22, 19), at(22, 20), false],
    ['is due again a week after', SUNDAY_SIX, at(22, 19), at(29, 18), true],
    ['is due where it was seen on a clock that ran ahead', SUNDAY_SIX, at(29, 19), at(22, 19), true],
  ])('%s', (_, weekly, seenAt, instant, isDue) => {
    expect(isLookBackDue(weekly, seenAt, instant)).toBe(isDue);
  });

  it('is on seven days that end with the day of its time', () => {
    const late = [{ fromDay: '2026-11-01', hour: 4 }];
    expect(lookedBackOn({ weekday: 1, minute: 60 }, at(24, 12), late).last).toBe('2026-11-22');
    expect(lookedBackOn(SUNDAY_SIX, at(24, 12), MIDNIGHT)).toEqual({
      first: '2026-11-16',
      last: '2026-11-22',
    });
    fc.assert(
      fc.property(time, now, (weekly, instant) => {
        expect(daysIn(lookedBackOn(weekly, instant, MIDNIGHT))).toHaveLength(7);
      }),
    );
  });

  it('asks one question all week, and each in turn', () => {
    const asked = [22, 29, 36, 43].map((day) =>
      questionOf(lookedBackOn(SUNDAY_SIX, at(day, 20), MIDNIGHT), 4),
    );
    expect(asked.toSorted()).toEqual([0, 1, 2, 3]);
    expect(questionOf(lookedBackOn(SUNDAY_SIX, at(24, 20), MIDNIGHT), 4)).toBe(asked[0]);
  });
});
