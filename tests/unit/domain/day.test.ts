import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  dayOf,
  daysUntil,
  intervalOfDay,
  isDay,
  MIDNIGHT,
  MOST_DAY_STARTS,
  nextDayStart,
  startHourOf,
  splitByDay,
  weekdayOf,
  withDayStart,
  type DayStarts,
} from '../../../utils/domain/day.ts';

// The suite runs in several zones (`tests/support/check.ts`); these hold in each of them.
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const dayStartHours = fc.integer({ min: 0, max: 6 });
const HOUR_MS = 3_600_000;

/** What comes of changing one's mind at some instants, in order. */
const histories = fc
  .array(fc.tuple(instants, dayStartHours), { maxLength: 6 })
  .map((changes) =>
    changes
      .toSorted(([left], [right]) => left - right)
      .reduce<DayStarts>((starts, [at, hour]) => withDayStart(starts, hour, at), MIDNIGHT),
  );
/** Some that change within days of the instant, where it matters. */
const nearHistories = fc
  .tuple(instants, fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), dayStartHours), { maxLength: 6 }))
  .map(([at, changes]) => ({
    at,
    starts: changes
      .toSorted(([left], [right]) => left - right)
      .reduce<DayStarts>(
        (starts, [hours, hour]) => withDayStart(starts, hour, at + hours * HOUR_MS),
        MIDNIGHT,
      ),
  }));
const lives = fc.oneof(fc.record({ at: instants, starts: histories }), nearHistories);
const at = (...date: [number, number, number, number, number?]) => new Date(...date).getTime();

describe('local days', () => {
  it('lie one after the other without a gap, 16 to 32 hours long', () => {
    fc.assert(
      fc.property(lives, ({ at: now, starts }) => {
        const day = dayOf(now, starts);
        const next = nextDayStart(now, starts);
        expect(next).toBeGreaterThan(now);
        expect(dayOf(next - 1, starts)).toBe(day);
        expect(dayOf(next, starts)).toBe(addDays(day, 1));
        const { from, to } = intervalOfDay(day, starts);
        expect([from <= now, now < to, to]).toEqual([true, true, next]);
        expect(Math.abs(to - from - 24 * HOUR_MS)).toBeLessThanOrEqual(8 * HOUR_MS);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have 22 to 26 hours where nothing was changed', () => {
    fc.assert(
      fc.property(instants, dayStartHours, (now, hour) => {
        const { from, to } = intervalOfDay(dayOf(now, MIDNIGHT), [{ fromDay: '2000-01-01', hour }]);
        expect(Math.abs(to - from - 24 * HOUR_MS)).toBeLessThanOrEqual(2 * HOUR_MS);
      }),
      { numRuns: 1_000 },
    );
  });

  it('begin at the hour the person chose', () => {
    const starts = [{ fromDay: '2026-11-20', hour: 3 }];
    expect(dayOf(at(2026, 10, 22, 2, 59), starts)).toBe('2026-11-21');
    expect(dayOf(at(2026, 10, 22, 3), starts)).toBe('2026-11-22');
    expect(dateOf(at(2026, 10, 22, 2, 59))).toBe('2026-11-22');
  });

  it.runIf(new Date(2026, 10, 1, 12).getTimezoneOffset() !== new Date(2026, 9, 31, 12).getTimezoneOffset())(
    'has 25 hours where the clocks go back',
    () => {
      const { from, to } = intervalOfDay('2026-11-01', MIDNIGHT);
      expect(to - from).toBe(25 * HOUR_MS);
      expect(splitByDay({ from: to - 2 * HOUR_MS, to: to - HOUR_MS }, MIDNIGHT)).toEqual([
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

describe('another hour at which days begin', () => {
  it('holds from the first day that has not begun, and no day that has ever changes', () => {
    fc.assert(
      fc.property(lives, dayStartHours, ({ at: now, starts }, hour) => {
        const after = withDayStart(starts, hour, now);
        const today = dayOf(now, starts);
        expect(dayOf(now, after)).toBe(today);
        for (const ago of [0, 1, 2, 3]) {
          const day = addDays(today, -ago);
          expect(intervalOfDay(day, after).from).toBe(intervalOfDay(day, starts).from);
        }
        expect(startHourOf(addDays(today, 2), after)).toBe(hour);
        expect(after.toSorted((left, right) => (left.fromDay < right.fromDay ? -1 : 1))).toEqual(after);
        expect(withDayStart(after, hour, now)).toEqual(after);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is tomorrow's by day, and after midnight that of the day after where tomorrow would have begun", () => {
    const four = withDayStart(MIDNIGHT, 4, at(2026, 10, 22, 15));
    expect(four).toEqual([{ fromDay: '2026-11-23', hour: 4 }]);
    // At one in the night it is still the 24th, and the 25th has begun by the clock.
    expect(withDayStart(four, 0, at(2026, 10, 25, 1))).toEqual([...four, { fromDay: '2026-11-26', hour: 0 }]);
    // Taken back before it held, it never was.
    expect(withDayStart(four, 0, at(2026, 10, 22, 16))).toEqual(MIDNIGHT);
  });

  it('is forgotten only where a thousand came after it', () => {
    let starts = MIDNIGHT;
    for (let day = 0; day < MOST_DAY_STARTS + 5; day += 1)
      starts = withDayStart(starts, day % 2 === 0 ? 3 : 5, at(2026, 0, day + 1, 12));
    expect(starts).toHaveLength(MOST_DAY_STARTS);
    expect(starts[0]?.fromDay).toBe('2026-01-07');
  });
});

describe('splitByDay', () => {
  it('cuts an interval where days begin and nowhere else, and loses nothing', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: -5, max: 100 * HOUR_MS }), ({ at: from, starts }, length) => {
        const parts = splitByDay({ from, to: from + length }, starts);
        expect(parts.reduce((sum, part) => sum + part.to - part.from, 0)).toBe(Math.max(0, length));
        for (const [index, part] of parts.entries()) {
          expect(dayOf(part.from, starts)).toBe(part.day);
          expect(dayOf(part.to - 1, starts)).toBe(part.day);
          if (index > 0) expect(part.from).toBe(nextDayStart(parts[index - 1]?.from ?? 0, starts));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
