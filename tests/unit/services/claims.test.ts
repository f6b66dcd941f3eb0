import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, nextDayStart, MIDNIGHT } from '../../../utils/domain/day.ts';
import { ACTIVITIES, SURFACES } from '../../../utils/domain/place.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import type { Claim, Interval, Stretch } from '../../../utils/domain/span.ts';
import { claimsFrom } from '../../../utils/services/ledger.ts';
import { report } from '../../support/reports.ts';

const HISTORIES = 10_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;
const LONGEST_MS = 6 * HOUR_MS;

/** Midnights of ordinary days, and those on both sides of each change of the clocks in the zone that the suite runs in. */
const MIDNIGHTS: readonly number[] = [
  new Date(2026, 5, 15).getTime(),
  ...Array.from({ length: 365 }, (_, day) => new Date(2026, 0, 1 + day).getTime()).flatMap((start) => {
    const next = nextDayStart(start, MIDNIGHT);
    return next - start === DAY_MS ? [] : [start, next];
  }),
];

/** Minutes around a midnight, so that most stretches and pauses meet it and each other. */
const near = fc.integer({ min: -10 * 60, max: 8 * 60 });

const moments = fc.oneof(
  { weight: 8, arbitrary: near.map((minutes) => minutes * MINUTE_MS) },
  // A clock that was wrong by hours, days or years, in either direction, and what is just a week old.
  fc.constantFrom(-20 * YEAR_MS, -8 * DAY_MS, -WEEK_MS, -DAY_MS, 2 * DAY_MS, 20 * YEAR_MS),
);
const lengths = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5_000, max: 20 * MINUTE_MS }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 * HOUR_MS }) },
  fc.constantFrom(0, -DAY_MS, LONGEST_MS, LONGEST_MS + 1, 30 * HOUR_MS, 3 * YEAR_MS),
);

interface History {
  readonly now: number;
  readonly pause: Interval | null;
  readonly stretches: readonly Stretch[];
}

const histories: fc.Arbitrary<History> = fc.constantFrom(...MIDNIGHTS).chain((midnight) => {
  const interval = fc
    .record({ at: moments, length: lengths })
    .map(({ at, length }) => ({ from: midnight + at, to: midnight + at + length }));
  const stretch = fc
    .tuple(
      interval,
      fc.record({
        surface: fc.constantFrom(...SURFACES),
        activity: fc.constantFrom(...ACTIVITIES),
        attended: fc.boolean(),
      }),
    )
    .map(([when, what]) => ({ ...when, ...what }));
  return fc.record({
    now: near.map((minutes) => midnight + minutes * MINUTE_MS),
    pause: fc.option(interval),
    stretches: fc.array(stretch, { maxLength: 6 }),
  });
});

function claimsOf({ now, pause, stretches }: History): Claim[] {
  return claimsFrom(report([...stretches]), 'a.example', { ...DEFAULT_SETTINGS, pause }, now);
}

/** Milliseconds of a stretch that should count, without any of the ledger's cleverness. */
function expectedMs({ from, to }: Interval, { now, pause }: History): number {
  const end = Math.min(to, now);
  if (from >= end || from < now - WEEK_MS || end - from > LONGEST_MS) return 0;
  const paused = pause ? Math.max(0, Math.min(end, pause.to) - Math.max(from, pause.from)) : 0;
  return end - from - paused;
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}

const OPTIONS = { numRuns: HISTORIES };

describe('the claims of a report', () => {
  it('lie in the past, each within one local day', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const wrong = claimsOf(history).filter(
          ({ from, to, day }) =>
            !(
              from < to &&
              to <= history.now &&
              dayOf(from, MIDNIGHT) === day &&
              to <= nextDayStart(from, MIDNIGHT)
            ),
        );
        expect(wrong).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it('are never of more than a week ago, longer than 6 h, or within a pause', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { now, pause } = history;
        const wrong = claimsOf(history).filter(
          ({ from, to }) =>
            from < now - WEEK_MS ||
            to - from > LONGEST_MS ||
            // A pause that runs backwards is none.
            (pause && pause.from < pause.to && from < pause.to && to > pause.from),
        );
        expect(wrong).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it('are parts of their stretch, in order and apart, and all of it that counts', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const stretch of history.stretches) {
          const claims = claimsOf({ ...history, stretches: [stretch] });
          const { from: start, to: end, ...what } = stretch;
          let at = start;
          for (const { from, to, day: _day, ...rest } of claims) {
            expect(from).toBeGreaterThanOrEqual(at);
            expect(to).toBeLessThanOrEqual(end);
            expect(rest).toEqual({ ...what, site: 'a.example' });
            at = to;
          }
          expect(lengthOf(claims)).toBe(expectedMs(stretch, history));
        }
      }),
      OPTIONS,
    );
  });

  it('are those of its stretches one by one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const oneByOne = history.stretches.flatMap((each) => claimsOf({ ...history, stretches: [each] }));
        expect(claimsOf(history)).toEqual(oneByOne);
      }),
      OPTIONS,
    );
  });
});
