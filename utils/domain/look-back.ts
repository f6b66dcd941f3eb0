/** Looking back on a week, once, at a time the person chose. Nothing is asked before they want it, and nothing is counted up. */
import { addDays, dateOf, dayOf, instantOf, weekdayOf, type DayStarts } from './day.ts';
import { minuteOf } from './hours.ts';
import type { Days } from './period.ts';

/** When in a week, on the clock on the wall. */
export interface WeeklyTime {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

/** A look-back that nobody opens is offered for so long, and then the next one comes. */
const STANDS_DAYS = 2;

/** The last such time that is not later than `now`. */
export function lastTime({ weekday, minute }: WeeklyTime, now: number): number {
  const today = dateOf(now);
  const ago = (weekdayOf(today) - weekday + 7) % 7;
  const isStillToCome = ago === 0 && minuteOf(now) < minute;
  return instantAt(addDays(today, isStillToCome ? -7 : -ago), minute);
}

/** The first such time after `now`. */
export function nextTime(time: WeeklyTime, now: number): number {
  return instantAt(addDays(dateOf(lastTime(time, now)), 7), time.minute);
}

function instantAt(day: string, minute: number): number {
  return instantOf(day, Math.floor(minute / 60)) + (minute % 60) * 60_000;
}

/** Whether there is a week to look back on that was not looked at. @param seenAt when it last was; one that lies ahead was on a clock that was set back since */
export function isLookBackDue(time: WeeklyTime | null, seenAt: number, now: number): boolean {
  if (!time) return false;
  const last = lastTime(time, now);
  const isSeen = seenAt >= last && seenAt <= now;
  return !isSeen && dateOf(now) <= addDays(dateOf(last), STANDS_DAYS);
}

/** The seven days that end with the day of the last such time. */
export function lookedBackOn(time: WeeklyTime, now: number, starts: DayStarts): Days {
  const last = dayOf(lastTime(time, now), starts);
  return { first: addDays(last, -6), last };
}

/** Which of so many questions is the week's, the same all week. */
export function questionOf({ last }: Days, count: number): number {
  // Days by their names are in UTC: each has 24 hours.
  return Math.floor(Date.parse(last) / (7 * 86_400_000)) % count;
}
