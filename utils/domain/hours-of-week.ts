import { addBalances, NO_TIME, type Balance, type BalanceClass } from './balance.ts';
import type { Span } from './span.ts';

/** Balances by weekday, 0 for Sunday to 6 for Saturday, and by hour of the clock, 0 to 23. */
export type HoursOfWeek = readonly (readonly Balance[])[];

/** When in a week time was spent, in milliseconds. An hour that the clock had twice counts for both. */
export function hoursOfWeek(spans: readonly Span[], classify: (span: Span) => BalanceClass): HoursOfWeek {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => NO_TIME));
  for (const span of spans) {
    const kind = classify(span);
    for (let from = span.from; from < span.to;) {
      const at = new Date(from);
      const to = Math.min(span.to, nextHour(at));
      const row = hours[at.getDay()];
      const before = row?.[at.getHours()];
      if (row && before) row[at.getHours()] = addBalances(before, { ...NO_TIME, [kind]: to - from });
      from = to;
    }
  }
  return hours;
}

/** When the clock next shows a full hour; always later. Zones that are off by a half or a quarter have theirs then, too. */
function nextHour(at: Date): number {
  const inHourMs = at.getMinutes() * 60_000 + at.getSeconds() * 1_000 + at.getMilliseconds();
  return at.getTime() + 3_600_000 - inHourMs;
}
