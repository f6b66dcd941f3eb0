import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import { DAY_MINUTES, isWithin, minuteOf } from '../../../utils/domain/hours.ts';

const MINUTE_MS = 60_000;
/** Sunday, 22 November 2026, local time. */
const at = (hour: number, minute = 0, day = 22) => new Date(2026, 10, day, hour, minute).getTime();

describe('isWithin', () => {
  const working = { weekdays: [1, 2, 3, 4, 5], fromMinute: 9 * 60, toMinute: 18 * 60 };
  const night = { weekdays: [6], fromMinute: 22 * 60, toMinute: 2 * 60 };

  it('holds from its first minute to before its last, on its weekdays', () => {
    expect(
      [at(8, 59, 23), at(9, 0, 23), at(17, 59, 23), at(18, 0, 23)].map((t) => isWithin(working, t)),
    ).toEqual([false, true, true, false]);
    expect(isWithin(working, at(12))).toBe(false);
  });

  it('goes on past midnight, belonging to the day it began on', () => {
    expect(
      [at(22, 0, 21), at(1, 59, 22), at(2, 0, 22), at(22, 0, 22), at(1, 0, 21)].map((t) =>
        isWithin(night, t),
      ),
    ).toEqual([true, true, false, false, false]);
  });

  it('the whole day is every minute of it', () => {
    const always = { weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinute: 0, toMinute: DAY_MINUTES };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), (now) => {
        expect(isWithin(always, now)).toBe(true);
      }),
    );
  });

  it('and the hours that are left make up the day, on any day of any zone', () => {
    const cut = fc.tuple(fc.integer({ min: 1, max: DAY_MINUTES - 1 }), fc.integer({ min: 0, max: 2e12 }));
    fc.assert(
      fc.property(cut, ([minute, now]) => {
        const weekdays = [weekdayOf(dayOf(now, MIDNIGHT))];
        const before = isWithin({ weekdays, fromMinute: 0, toMinute: minute }, now);
        const after = isWithin({ weekdays, fromMinute: minute, toMinute: DAY_MINUTES }, now);
        expect(before).toBe(minuteOf(now) < minute);
        expect(after).toBe(!before);
      }),
    );
  });

  it('reads the clock on the wall', () => {
    expect(minuteOf(at(14, 23) + MINUTE_MS - 1)).toBe(14 * 60 + 23);
  });
});
