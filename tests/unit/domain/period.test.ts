import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../utils/domain/day.ts';
import {
  daysIn,
  MOST_DAYS,
  neighbourOf,
  ownPeriod,
  partsOf,
  periodOf,
  type Period,
} from '../../../utils/domain/period.ts';

const day = fc.integer({ min: -9_000, max: 9_000 }).map((count) => addDays('2026-11-24', count));
const weekday = fc.integer({ min: 0, max: 6 });
const calendar = fc
  .record({ kind: fc.constantFrom('recent', 'week', 'month', 'year'), day, weekday })
  .map((each) => ({ ...each, period: periodOf(each.kind, each.day, each.weekday) }));
const own = fc
  .record({ one: day, length: fc.integer({ min: 0, max: 400 }) })
  .map(({ one, length }) => ownPeriod({ first: one, last: addDays(one, length) }, 'last'));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  calendar.map(({ period }) => period),
  own,
);

describe('a period', () => {
  it.each([
    ['recent', 1, '2026-11-18', '2026-11-24'],
    ['week', 1, '2026-11-23', '2026-11-29'],
    ['week', 0, '2026-11-22', '2026-11-28'],
    ['week', 6, '2026-11-21', '2026-11-27'],
    ['month', 1, '2026-11-01', '2026-11-30'],
    ['year', 1, '2026-01-01', '2026-12-31'],
  ] as const)('%s with weeks from %i is %s to %s', (kind, firstWeekday, first, last) => {
    expect(periodOf(kind, '2026-11-24', firstWeekday)).toEqual({ kind, first, last });
  });

  it('knows the leap day', () => {
    expect(periodOf('month', '2028-02-03', 1).last).toBe('2028-02-29');
    expect(periodOf('month', '2100-02-03', 1).last).toBe('2100-02-28');
  });

  it('holds the day it is asked for, and a week begins on its weekday', () => {
    fc.assert(
      fc.property(calendar, ({ day: wanted, weekday: firstWeekday, period, kind }) => {
        expect(daysIn(period)).toContain(wanted);
        if (kind === 'week') {
          expect(weekdayOf(period.first)).toBe(firstWeekday);
          expect(daysIn(period)).toHaveLength(7);
        }
      }),
    );
  });

  it('has neighbours that touch it, and is its neighbour’s neighbour', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const after = neighbourOf(period, 1);
        expect(after.first).toBe(addDays(period.last, 1));
        expect(neighbourOf(period, -1).last).toBe(addDays(period.first, -1));
        expect(neighbourOf(after, -1)).toEqual(period);
      }),
    );
  });

  it('is its parts, each day once and in order', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(partsOf(period).flatMap(daysIn)).toEqual(daysIn(period));
      }),
    );
  });

  it('of one’s own keeps the end that was moved, in order and at most ten years', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('first', 'last'), (first, last, moved) => {
        const period = ownPeriod({ first, last }, moved);
        expect(period[moved]).toBe({ first, last }[moved]);
        const { length } = daysIn(period);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(MOST_DAYS);
        if (first <= last && last < addDays(first, MOST_DAYS))
          expect(period).toEqual({ kind: 'own', first, last });
      }),
    );
  });
});
