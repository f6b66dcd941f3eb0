import { placeKey, type PlaceKey } from './place.ts';
import { lengthMs, type Span } from './span.ts';

/** Milliseconds by surface and activity. */
export type PlaceTotals = Readonly<Partial<Record<PlaceKey, number>>>;

/** Things that are counted, not timed. */
export interface Counts {
  /** Documents the person attended. */
  readonly visits: number;
  /** Scroll gestures, at most two a second. */
  readonly steps: number;
  /** Messages sent in places with people; not there where none was, as in rows from before they were counted. */
  readonly sends?: number;
}

export const NO_COUNTS: Counts = { visits: 0, steps: 0 };

/** Counts with more added, or taken away (`sign` −1). Nothing goes below nothing. */
export function sumCounts(had: Counts, more: Counts, sign: 1 | -1 = 1): Counts {
  const sum = (left = 0, right = 0) => Math.max(0, left + sign * right);
  const sends = sum(had.sends, more.sends);
  const counts = { visits: sum(had.visits, more.visits), steps: sum(had.steps, more.steps) };
  return sends > 0 ? { ...counts, sends } : counts;
}

/** Whether nothing was counted. */
export function isNothing({ visits, steps, sends = 0 }: Counts): boolean {
  return visits === 0 && steps === 0 && sends === 0;
}

/** Everything kept for ever about one local day; one row a day, so that a year is 365 rows. */
export interface DayTotals {
  readonly day: string;
  readonly sites: Readonly<Record<string, PlaceTotals>>;
  readonly counts: Readonly<Record<string, Counts>>;
}

/** A day on which nothing was observed. */
export function emptyDay(day: string): DayTotals {
  return { day, sites: {}, counts: {} };
}

/** Adds milliseconds (a negative number takes away); a place or site that comes to nothing leaves no key behind. */
export function addTime(totals: DayTotals, site: string, key: PlaceKey, ms: number): DayTotals {
  const places: Partial<Record<PlaceKey, number>> = { ...totals.sites[site] };
  const sum = (places[key] ?? 0) + ms;
  if (sum > 0) places[key] = sum;
  else delete places[key];
  const { [site]: _previous, ...others } = totals.sites;
  const isEmpty = Object.keys(places).length === 0;
  return { ...totals, sites: isEmpty ? others : { ...others, [site]: places } };
}

/** Adds counts to a site. */
export function addCounts(totals: DayTotals, site: string, more: Counts): DayTotals {
  if (isNothing(more)) return totals;
  const sum = sumCounts(totals.counts[site] ?? NO_COUNTS, more);
  return { ...totals, counts: { ...totals.counts, [site]: sum } };
}

/** One change of a day's totals. */
export interface TotalsChange {
  readonly day: string;
  readonly site: string;
  readonly key: PlaceKey;
  readonly ms: number;
}

/** By how much the totals change when `before` is replaced by `after`; changes of nothing are left out. */
export function changesBetween(before: readonly Span[], after: readonly Span[]): TotalsChange[] {
  const changes = new Map<string, TotalsChange>();
  const add = (span: Span, sign: 1 | -1) => {
    const key = placeKey(span.surface, span.activity);
    const id = JSON.stringify([span.day, span.site, key]);
    const ms = (changes.get(id)?.ms ?? 0) + sign * lengthMs(span);
    changes.set(id, { day: span.day, site: span.site, key, ms });
  };
  for (const span of before) add(span, -1);
  for (const span of after) add(span, 1);
  return [...changes.values()].filter((change) => change.ms !== 0);
}

/** What the totals of each day must be by its spans. Counts are not in spans. */
export function sitesByDay(spans: readonly Span[]): Map<string, DayTotals['sites']> {
  const days = new Map<string, DayTotals>();
  for (const { day, site, key, ms } of changesBetween([], spans)) {
    days.set(day, addTime(days.get(day) ?? emptyDay(day), site, key, ms));
  }
  return new Map([...days].map(([day, { sites }]) => [day, sites]));
}

/** Whether two days' times are the same to the millisecond. */
export function isSameTime(left: DayTotals['sites'], right: DayTotals['sites']): boolean {
  const flat = (sites: DayTotals['sites']) =>
    Object.entries(sites)
      .flatMap(([site, places]) => Object.entries(places).map(([key, ms]) => JSON.stringify([site, key, ms])))
      .toSorted();
  return flat(left).join() === flat(right).join();
}
