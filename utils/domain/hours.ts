import { dateOf, weekdayOf } from './day.ts';

/** Hours on some weekdays, in local time. */
export interface Hours {
  /** 0 for Sunday to 6 for Saturday; at least one. */
  readonly weekdays: readonly number[];
  /** Minutes since midnight, 0 to 1439. */
  readonly fromMinute: number;
  /** 1 to 1440, exclusive. Not after `fromMinute`: the hours go on past midnight, and belong to the weekday they began on. */
  readonly toMinute: number;
}

/** Minutes in a day that has no change of the clock. */
export const DAY_MINUTES = 1_440;

/** Whether the instant lies within, by the clock on the wall. */
export function isWithin(hours: Hours, now: number): boolean {
  const weekday = weekdayOf(dateOf(now));
  const minute = minuteOf(now);
  const { weekdays, fromMinute, toMinute } = hours;
  if (fromMinute < toMinute) return weekdays.includes(weekday) && minute >= fromMinute && minute < toMinute;
  const began = minute >= fromMinute ? weekday : minute < toMinute ? (weekday + 6) % 7 : null;
  return began !== null && weekdays.includes(began);
}

/** When the clock last showed a full hour; zones that are off by a half or a quarter have theirs then, too. */
export function hourBefore(at: number): number {
  const date = new Date(at);
  return at - date.getMinutes() * 60_000 - date.getSeconds() * 1_000 - date.getMilliseconds();
}

/** Minutes since midnight on the wall clock. */
export function minuteOf(now: number): number {
  const date = new Date(now);
  return date.getHours() * 60 + date.getMinutes();
}
