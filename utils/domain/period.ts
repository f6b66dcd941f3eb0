import { addDays, weekdayOf } from './day.ts';

/** What a person looks back on: the last seven days, a week as their calendar has it, a month, a year, or days of their own. */
export const PERIOD_KINDS = ['recent', 'week', 'month', 'year', 'own'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Local days from the first to the last, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export interface Period extends Days {
  readonly kind: PeriodKind;
}

/** Days of one's own reach over so many at most: ten years. */
export const MOST_DAYS = 3_660;
/** Up to so many days are shown one by one, more by months. */
const MOST_DAYS_APART = 31;

/**
 * The period of a kind that holds the day; `recent` ends with it.
 * @param firstWeekday the day on which weeks begin, 0 for Sunday to 6 for Saturday
 */
export function periodOf(kind: Exclude<PeriodKind, 'own'>, day: string, firstWeekday: number): Period {
  switch (kind) {
    case 'recent':
      return { kind, first: addDays(day, -6), last: day };
    case 'week': {
      const first = addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
      return { kind, first, last: addDays(first, 6) };
    }
    case 'month':
      return { kind, ...monthOf(day) };
    case 'year':
      return { kind, first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31` };
  }
}

/** Days of one's own. Where they are in the wrong order, or more than `MOST_DAYS`, the end that was not moved follows. */
export function ownPeriod({ first, last }: Days, moved: keyof Days): Period {
  const isMovedFirst = moved === 'first';
  const least = isMovedFirst ? first : addDays(last, 1 - MOST_DAYS);
  const most = isMovedFirst ? addDays(first, MOST_DAYS - 1) : last;
  const within = (day: string) => (day < least ? least : day > most ? most : day);
  return { kind: 'own', first: within(first), last: within(last) };
}

/** The period of the same kind right before (-1) or after (1); days of one's own are moved by as many as they are. */
export function neighbourOf({ kind, first, last }: Period, direction: 1 | -1): Period {
  const next = direction === 1 ? addDays(last, 1) : addDays(first, -1);
  switch (kind) {
    case 'month':
      return { kind, ...monthOf(next) };
    case 'year':
      return periodOf(kind, next, 0);
    default: {
      const more = daysIn({ first, last }).length - 1;
      return direction === 1
        ? { kind, first: next, last: addDays(next, more) }
        : { kind, first: addDays(next, -more), last: next };
    }
  }
}

/** Each day, oldest first. */
export function daysIn({ first, last }: Days): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The parts in which a period is shown, oldest first: its days, or its months where they are many. They cover it once. */
export function partsOf(period: Days): Days[] {
  const days = daysIn(period);
  if (days.length <= MOST_DAYS_APART) return days.map((day) => ({ first: day, last: day }));
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.map((month) => {
    const { first, last } = monthOf(`${month}-01`);
    return {
      first: first < period.first ? period.first : first,
      last: last > period.last ? period.last : last,
    };
  });
}

function monthOf(day: string): Days {
  const first = `${day.slice(0, 7)}-01`;
  // Day 32 of any month lies in the next.
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { first, last: addDays(next, -1) };
}
