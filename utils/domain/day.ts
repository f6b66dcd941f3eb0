import type { Interval } from './span.ts';

/**
 * Local days, `YYYY-MM-DD`. All arithmetic goes through the calendar, never by adding 24 hours:
 * days of 23 and 25 hours exist, and so do zones that move by half an hour.
 * Functions read the zone of the machine; the instant is always an argument.
 */

function label(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** From a day on, days begin when the clock shows the hour. */
export interface DayStart {
  readonly fromDay: string;
  /** 0 to 6. */
  readonly hour: number;
}

/**
 * When days begin, oldest first, no two from the same day; before the first they begin at midnight. What once held is kept, so that a
 * day goes on covering the time that was put down to it: the days lie side by side, whatever was changed in between.
 */
export type DayStarts = readonly DayStart[];

/** Days begin at midnight, and always did. */
export const MIDNIGHT: DayStarts = [];
/** The latest hour at which days may begin. */
export const LATEST_DAY_START = 6;
/** More changes than this are not kept; the oldest go. */
export const MOST_DAY_STARTS = 1_000;

/** The hour at which the day begins. */
export function startHourOf(day: string, starts: DayStarts): number {
  return starts.findLast(({ fromDay }) => fromDay <= day)?.hour ?? 0;
}

/** Days begin at the hour from the first day on that has not begun, neither as it was nor as it will be. */
export function withDayStart(starts: DayStarts, hour: number, now: number): DayStarts {
  let fromDay = addDays(dayOf(now, starts), 1);
  while (instantOf(fromDay, hour) <= now) fromDay = addDays(fromDay, 1);
  const kept = starts.filter((each) => each.fromDay < fromDay);
  return startHourOf(fromDay, kept) === hour ? kept : [...kept, { fromDay, hour }].slice(-MOST_DAY_STARTS);
}

/** The date on the calendar at the instant, wherever days begin. */
export function dateOf(at: number): string {
  return label(new Date(at));
}

function startOf(day: string, starts: DayStarts): number {
  return instantOf(day, startHourOf(day, starts));
}

/** The person's day that contains the instant: the date, or the one before while that goes on. */
export function dayOf(at: number, starts: DayStarts): string {
  const date = dateOf(at);
  return at < startOf(date, starts) ? addDays(date, -1) : date;
}

/** The first instant of the day after the one that contains `at`; always later than `at`. */
export function nextDayStart(at: number, starts: DayStarts): number {
  return startOf(addDays(dayOf(at, starts), 1), starts);
}

/** Noon of a day by its name: far enough from both ends that no change of the clocks can move it to another day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** `true` for a real date of the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && label(noonOf(text)) === text;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: string, count: number): string {
  const noon = noonOf(day);
  return label(new Date(noon.getFullYear(), noon.getMonth(), noon.getDate() + count, 12));
}

/** The instants that the day covers in the zone of now. */
export function intervalOfDay(day: string, starts: DayStarts): Interval {
  return { from: startOf(day, starts), to: startOf(addDays(day, 1), starts) };
}

/** When the clock shows the hour on the date, hours from 24 on being those of the next; where it skips it, the hour after. */
export function instantOf(day: string, hour: number): number {
  return instantOfMinute(day, hour * 60);
}

/** When the clock on the wall comes to the minute of the day, 0 to 1440, in the zone of now. */
export function instantOfMinute(day: string, minute: number): number {
  const noon = noonOf(day);
  return new Date(noon.getFullYear(), noon.getMonth(), noon.getDate(), 0, minute).getTime();
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return noonOf(day).getDay();
}

/** `count` days that end with `last`, oldest first. */
export function daysUntil(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index - count + 1));
}

/** Cuts an interval where days begin and names the day of each part. */
export function splitByDay<T extends Interval>(interval: T, starts: DayStarts): (T & { day: string })[] {
  const parts: (T & { day: string })[] = [];
  let from = interval.from;
  while (from < interval.to) {
    const to = Math.min(interval.to, nextDayStart(from, starts));
    parts.push({ ...interval, from, to, day: dayOf(from, starts) });
    from = to;
  }
  return parts;
}
