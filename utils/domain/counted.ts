import { classOf, hasSpoken, type BalanceClass } from './balance.ts';
import type { DayTotals } from './day-totals.ts';
import { parsePlaceKey, type Activity, type Surface } from './place.ts';
import type { Interval, Span } from './span.ts';

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

/** Two stretches in the same place with at most this much between them are one episode (as a run pauses). */
const EPISODE_GAP_MS = 5 * 60_000;

/** The last episode on a site's surface; `null` where there was none. @param newestFirst spans, newest first */
export function lastEpisode(newestFirst: readonly Span[], site: string, surface: Surface): Interval | null {
  const there = newestFirst.filter((each) => each.site === site && each.surface === surface);
  const [last] = there;
  if (!last) return null;
  const gap = there.findIndex((span, at) => span.from - (there[at + 1]?.to ?? -Infinity) > EPISODE_GAP_MS);
  return { from: there[gap]?.from ?? last.from, to: last.to };
}
