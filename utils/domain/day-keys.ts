import { addDays, weekdayOf } from './day.ts';
import type { Days } from './period.ts';

/** How a calendar lies on the page. */
interface Calendar extends Days {
  /** The day on which weeks begin, 0 for Sunday to 6 for Saturday. */
  readonly firstWeekday: number;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Where a key leads in a calendar: arrows by day and week, Home and End within the week, PageUp and PageDown by month. It stays
 * within the calendar; `null` for any other key.
 */
export function dayByKey(day: string, key: string, calendar: Calendar): string | null {
  const { first, last, firstWeekday, direction } = calendar;
  const onward = direction === 'rtl' ? -1 : 1;
  const column = (weekdayOf(day) - firstWeekday + 7) % 7;
  const wanted = new Map([
    ['ArrowLeft', () => addDays(day, -onward)],
    ['ArrowRight', () => addDays(day, onward)],
    ['ArrowUp', () => addDays(day, -7)],
    ['ArrowDown', () => addDays(day, 7)],
    ['Home', () => addDays(day, -column)],
    ['End', () => addDays(day, 6 - column)],
    ['PageUp', () => monthsLater(day, -1)],
    ['PageDown', () => monthsLater(day, 1)],
  ]).get(key)?.();
  if (wanted === undefined) return null;
  return wanted < first ? first : wanted > last ? last : wanted;
}

/** The same day of a month before or after, or the last of that month where it is shorter. */
function monthsLater(day: string, direction: 1 | -1): string {
  const begin = `${day.slice(0, 7)}-01`;
  // Day 32 of any month lies in the next.
  const next = addDays(begin, direction === 1 ? 31 : -1).slice(0, 7);
  const end = addDays(`${addDays(`${next}-01`, 31).slice(0, 7)}-01`, -1);
  const same = `${next}${day.slice(7)}`;
  return same > end ? end : same;
}
