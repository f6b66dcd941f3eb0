import { addBalances, NO_TIME, type Balance, type BalanceClass } from './balance.ts';
import { weekdayOf } from './day.ts';
import { hourBefore } from './hours.ts';
import type { Span } from './span.ts';

/** Balances by the weekday of the day, 0 for Sunday to 6 for Saturday, and by hour of the clock, 0 to 23. */
export type HoursOfWeek = readonly (readonly Balance[])[];

/** When in a week time was spent, in milliseconds. An hour that the clock had twice counts for both. */
export function hoursOfWeek(spans: readonly Span[], classify: (span: Span) => BalanceClass): HoursOfWeek {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => NO_TIME));
  for (const span of spans) {
    const kind = classify(span);
    const weekday = weekdayOf(span.day);
    for (let from = span.from; from < span.to;) {
      const at = new Date(from);
      const to = Math.min(span.to, hourBefore(from) + 3_600_000);
      const row = hours[weekday];
      const before = row?.[at.getHours()];
      if (row && before) row[at.getHours()] = addBalances(before, { ...NO_TIME, [kind]: to - from });
      from = to;
    }
  }
  return hours;
}
