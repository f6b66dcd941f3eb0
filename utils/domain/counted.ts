import { classOf, hasSpoken, type BalanceClass } from './balance.ts';
import type { DayTotals } from './day-totals.ts';
import { parsePlaceKey, type Activity, type Surface } from './place.ts';

/** One line of "how is this counted?": a kind of place, what was done there, and what that counts as. */
export interface CountedPart {
  readonly surface: Surface;
  readonly activity: Activity;
  readonly ms: number;
  readonly counts: BalanceClass;
}

/** How one site's day is counted, the longest part first. They add up to the site's balance. */
export function countedParts(site: string, day: DayTotals, dayBefore: DayTotals | undefined): CountedPart[] {
  const spoke = hasSpoken(site, day, dayBefore);
  return Object.entries(day.sites[site] ?? {})
    .flatMap(([key, ms]) => {
      const place = parsePlaceKey(key);
      return place ? [{ ...place, ms, counts: classOf(place.surface, place.activity, spoke) }] : [];
    })
    .toSorted((left, right) => right.ms - left.ms);
}
