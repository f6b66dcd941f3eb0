import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { totalMs } from '../../../utils/domain/balance.ts';
import { dateOf, MIDNIGHT, splitByDay } from '../../../utils/domain/day.ts';
import { hoursOfWeek } from '../../../utils/domain/hours-of-week.ts';
import type { Span } from '../../../utils/domain/span.ts';

const MINUTE_MS = 60_000;

function span(from: number, to: number, day = dateOf(from)): Span {
  return { from, to, site: 'a.example', surface: 'feed', activity: 'scrolling', attended: true, day };
}

const passive = () => 'passive' as const;

it('puts time where the clock and the calendar say', () => {
  const at = new Date(2026, 10, 24, 9, 50).getTime();
  const hours = hoursOfWeek([span(at, at + 25 * MINUTE_MS)], passive);
  expect(hours[2]?.[9]?.passive).toBe(10 * MINUTE_MS);
  expect(hours[2]?.[10]?.passive).toBe(15 * MINUTE_MS);
});

it('puts the small hours to the day that they are still part of', () => {
  const at = new Date(2026, 10, 25, 1, 0).getTime();
  const hours = hoursOfWeek([span(at, at + 25 * MINUTE_MS, '2026-11-24')], passive);
  expect(hours[2]?.[1]?.passive).toBe(25 * MINUTE_MS);
});

it('loses nothing and adds nothing, on days of any length', () => {
  const year = new Date(2026, 0, 1).getTime();
  const spans = fc.array(
    fc
      .record({ from: fc.nat({ max: 365 * 24 * 60 }), minutes: fc.integer({ min: 1, max: 600 }) })
      .map(({ from, minutes }) =>
        span(year + from * MINUTE_MS + 123, year + (from + minutes) * MINUTE_MS + 77),
      ),
  );
  fc.assert(
    fc.property(spans, (all) => {
      const sum = hoursOfWeek(all, passive)
        .flat()
        .reduce((ms, balance) => ms + totalMs(balance), 0);
      expect(sum).toBe(all.reduce((ms, { from, to }) => ms + to - from, 0));
    }),
  );
});

it('agrees with looking at each minute', () => {
  const year = new Date(2026, 0, 1).getTime();
  fc.assert(
    fc.property(fc.nat({ max: 365 * 24 * 60 }), fc.integer({ min: 1, max: 300 }), (start, minutes) => {
      const from = year + start * MINUTE_MS;
      const parts = splitByDay({ from, to: from + minutes * MINUTE_MS }, MIDNIGHT);
      const hours = hoursOfWeek(
        parts.map((part) => span(part.from, part.to, part.day)),
        passive,
      );
      const seen = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
      for (let each = 0; each < minutes; each++) {
        const at = new Date(from + each * MINUTE_MS);
        const row = seen[at.getDay()] ?? [];
        row[at.getHours()] = (row[at.getHours()] ?? 0) + MINUTE_MS;
      }
      expect(hours.map((row) => row.map((balance) => balance.passive))).toEqual(seen);
    }),
  );
});
