import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysUntil,
  intervalOfDay,
  isDay,
  nextDayStart,
  splitByDay,
  weekdayOf,
} from '../../../utils/domain/day.ts';

// The suite runs in several zones (`tests/support/check.ts`); these hold in each of them.
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const dayStartHours = fc.integer({ min: 0, max: 6 });
const HOUR_MS = 3_600_000;

describe('local days', () => {
  it('lie one after the other without a gap, 22 to 26 hours long', () => {
    fc.assert(
      fc.property(instants, dayStartHours, (at, hour) => {
        const day = dayOf(at, hour);
        const next = nextDayStart(at, hour);
        expect(next).toBeGreaterThan(at);
        expect(dayOf(next - 1, hour)).toBe(day);
        expect(dayOf(next, hour)).toBe(addDays(day, 1));
        const { from, to } = intervalOfDay(day, hour);
        expect([from <= at, at < to, to]).toEqual([true, true, next]);
        expect(Math.abs(to - from - 24 * HOUR_MS)).toBeLessThanOrEqual(2 * HOUR_MS);
      }),
      { numRuns: 2_000 },
    );
  });

  it('begin at the hour the person chose', () => {
    expect(dayOf(new Date(2026, 10, 22, 2, 59).getTime(), 3)).toBe('2026-11-21');
    expect(dayOf(new Date(2026, 10, 22, 3, 0).getTime(), 3)).toBe('2026-11-22');
  });

  it.runIf(new Date(2026, 10, 1, 12).getTimezoneOffset() !== new Date(2026, 9, 31, 12).getTimezoneOffset())(
    'has 25 hours where the clocks go back',
    () => {
      const { from, to } = intervalOfDay('2026-11-01');
      expect(to - from).toBe(25 * HOUR_MS);
      expect(splitByDay({ from: to - 2 * HOUR_MS, to: to - HOUR_MS })).toEqual([
        { from: to - 2 * HOUR_MS, to: to - HOUR_MS, day: '2026-11-01' },
      ]);
    },
  );

  it('are real dates', () => {
    expect(['2026-02-28', '2028-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-02-28T00'].map(isDay)).toEqual(
      Array(6).fill(false),
    );
  });

  it('can be counted across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysUntil('2026-03-02', 3)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
    expect(weekdayOf('2026-11-22')).toBe(0);
  });
});

describe('splitByDay', () => {
  it('cuts an interval at every local midnight and nowhere else', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: -5, max: 100 * HOUR_MS }),
        dayStartHours,
        (from, length, hour) => {
          const parts = splitByDay({ from, to: from + length }, hour);
          expect(parts.reduce((sum, part) => sum + part.to - part.from, 0)).toBe(Math.max(0, length));
          for (const [index, part] of parts.entries()) {
            expect(dayOf(part.from, hour)).toBe(part.day);
            expect(dayOf(part.to - 1, hour)).toBe(part.day);
            if (index > 0) expect(part.from).toBe(nextDayStart(parts[index - 1]?.from ?? 0, hour));
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
