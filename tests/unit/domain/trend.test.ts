import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TIME } from '../../../utils/domain/balance.ts';
import { addDays } from '../../../utils/domain/day.ts';
import { daysIn, periodOf } from '../../../utils/domain/period.ts';
import {
  linesOf,
  marksUpTo,
  trendByDay,
  trendByWeek,
  type MeasuredDay,
  type TrendPoint,
} from '../../../utils/domain/trend.ts';

const BEGIN = '2026-02-20';
/** After all of them. */
const LAST = addDays(BEGIN, 380);

/** Measured days, some of them far apart; among them are those on which clocks change in most zones that do. */
const history = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 })),
      passive: fc.nat({ max: 600 }),
      reciprocal: fc.nat({ max: 600 }),
    }),
    { maxLength: 40 },
  )
  .map((days) => {
    let day = BEGIN;
    return days.map(({ gap, ...time }): MeasuredDay => {
      day = addDays(day, gap);
      return { day, balance: { ...NO_TIME, ...time } };
    });
  });
const first = fc.integer({ min: 0, max: 200 }).map((index) => addDays(BEGIN, index));

/** Slow and plain: the value with as many at or below it as at or above, halfway between two. */
function middle(values: readonly number[]): number {
  const low = values.find((value) => isMiddle(value, values, true));
  const high = values.find((value) => isMiddle(value, values, false));
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

function isMiddle(value: number, values: readonly number[], isLow: boolean): boolean {
  const rank = Math.floor((values.length - (isLow ? 1 : 0)) / 2);
  const below = values.filter((each) => each < value).length;
  const upTo = values.filter((each) => each <= value).length;
  return below <= rank && rank < upTo;
}

function point(days: { first: string; last: string }, measured: readonly MeasuredDay[]): TrendPoint[] {
  if (measured.length < 3) return [];
  return [
    {
      ...days,
      passive: middle(measured.map(({ balance }) => balance.passive)),
      reciprocal: middle(measured.map(({ balance }) => balance.reciprocal)),
    },
  ];
}

describe('the middle of the last measured days', () => {
  it('is what looking at every day finds', () => {
    fc.assert(
      fc.property(history, first, (days, from) => {
        const wanted = daysIn({ first: from, last: LAST }).flatMap((day) => {
          if (!days.some((each) => each.day === day)) return [];
          const within = daysIn({ first: addDays(day, -13), last: day })
            .flatMap((each) => days.filter((measured) => measured.day === each))
            .slice(-7);
          return point({ first: day, last: day }, within);
        });
        expect(trendByDay(days, from)).toEqual(wanted);
      }),
    );
  });

  it('depends on the two weeks before, and on nothing older', () => {
    fc.assert(
      fc.property(history, first, (days, from) => {
        const near = days.filter(({ day }) => day >= addDays(from, -13));
        expect(trendByDay(near, from)).toEqual(trendByDay(days, from));
      }),
    );
  });

  it('by weeks is what looking at every week finds', () => {
    fc.assert(
      fc.property(history, first, fc.nat({ max: 6 }), (days, from, firstWeekday) => {
        const weeks = daysIn({ first: addDays(BEGIN, -7), last: LAST })
          .map((day) => periodOf('week', day, firstWeekday))
          .filter((week, index, all) => week.first !== all[index - 1]?.first && week.last >= from);
        const wanted = weeks.flatMap((week) =>
          point(
            { first: week.first, last: week.last },
            days.filter(({ day }) => day >= week.first && day <= week.last),
          ),
        );
        expect(trendByWeek(days, from, firstWeekday)).toEqual(wanted);
      }),
    );
  });
});

describe('lines', () => {
  it('hold every point once, in order, and join none over more than a week', () => {
    fc.assert(
      fc.property(history, (days) => {
        const points = trendByDay(days, BEGIN);
        const lines = linesOf(points);
        expect(lines.flat()).toEqual(points);
        for (const [index, line] of lines.entries()) {
          const before = lines[index - 1]?.at(-1);
          if (before && line[0]) expect(line[0].first > addDays(before.first, 7)).toBe(true);
          for (const [at, each] of line.entries())
            expect(each.first <= addDays(line[at - 1]?.first ?? each.first, 7)).toBe(true);
        }
      }),
    );
  });
});

describe('the marks of an axis', () => {
  it('are few, whole and even, begin with nothing, and reach the top with less than a step to spare', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 3_600_000 }), (mostMs) => {
        const marks = marksUpTo(mostMs);
        const [none, step = 0] = marks;
        const top = marks.at(-1) ?? 0;
        expect([none, marks.length >= 2, marks.length <= 4]).toEqual([0, true, true]);
        expect(marks).toEqual(marks.map((_, index) => index * step));
        expect(top * 60_000).toBeGreaterThanOrEqual(mostMs);
        if (mostMs > 0) expect((top - step) * 60_000).toBeLessThan(mostMs);
      }),
    );
  });
});
