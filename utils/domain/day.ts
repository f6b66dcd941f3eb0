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

function startOfDate(date: Date, offsetDays: number, dayStartHour: number): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + offsetDays, dayStartHour).getTime();
}

/** The date whose day contains `at`, when days begin at `dayStartHour` (0 to 6). */
function dateOf(at: number, dayStartHour: number): Date {
  const date = new Date(at);
  const isBeforeStart = at < startOfDate(date, 0, dayStartHour);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - (isBeforeStart ? 1 : 0), 12);
}

/** The local day that contains the instant. */
export function dayOf(at: number, dayStartHour = 0): string {
  return label(dateOf(at, dayStartHour));
}

/** The first instant of the local day after the one that contains `at`; always later than `at`. */
export function nextDayStart(at: number, dayStartHour = 0): number {
  return startOfDate(dateOf(at, dayStartHour), 1, dayStartHour);
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
export function intervalOfDay(day: string, dayStartHour = 0): Interval {
  const noon = noonOf(day);
  return { from: startOfDate(noon, 0, dayStartHour), to: startOfDate(noon, 1, dayStartHour) };
}

/** When the clock of the day shows the hour, 0 to 24; where it skips it, the hour after. */
export function instantOf(day: string, hour: number): number {
  return startOfDate(noonOf(day), 0, hour);
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

/** Cuts an interval where local days begin and names the day of each part. */
export function splitByDay<T extends Interval>(interval: T, dayStartHour = 0): (T & { day: string })[] {
  const parts: (T & { day: string })[] = [];
  let from = interval.from;
  while (from < interval.to) {
    const to = Math.min(interval.to, nextDayStart(from, dayStartHour));
    parts.push({ ...interval, from, to, day: dayOf(from, dayStartHour) });
    from = to;
  }
  return parts;
}
