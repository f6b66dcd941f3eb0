import {
  addTime,
  isNothing,
  NO_COUNTS,
  sumCounts,
  type Counts,
  type DayTotals,
  type PlaceTotals,
} from './day-totals.ts';
import { preferred } from './merge-rows.ts';
import { parsePlaceKey, type PlaceKey, type Surface } from './place.ts';
import { isForSending } from './sending.ts';

/**
 * What one source said of one site on one local day. A source is an installation of this product, or another tracker. What this
 * installation measured itself is no share: a day's totals are that, and all shares of the day, added up.
 */
export interface Share {
  readonly source: string;
  readonly day: string;
  readonly site: string;
  readonly ms: PlaceTotals;
  readonly counts: Counts;
  /** When the source said so. What it says later holds instead: it may have corrected itself. */
  readonly asOf: number;
}

/** What a share is known by. */
export function shareKey({ source, day, site }: Pick<Share, 'source' | 'day' | 'site'>): string {
  return JSON.stringify([source, day, site]);
}

/** Milliseconds of some place totals together. */
export function sumMs(ms: PlaceTotals): number {
  return Object.values(ms).reduce((sum, each) => sum + each, 0);
}

/**
 * Which of two words of one source about the same site and day holds: the later one, of two from the same instant the longer. A
 * maximum in a total order, so it does not matter in which order, or how often, files are merged.
 */
export function laterShare(left: Share, right: Share): Share {
  const order = left.asOf - right.asOf || sumMs(left.ms) - sumMs(right.ms);
  return order === 0 ? preferred(left, right) : order > 0 ? left : right;
}

/** A day's totals with what a share holds added, or taken away (`sign` −1). Nothing goes below nothing. */
export function addShare(totals: DayTotals, share: Pick<Share, 'site' | 'ms' | 'counts'>, sign: 1 | -1) {
  const { site, ms, counts } = share;
  // The keys of place totals are place keys.
  const timed = (Object.entries(ms) as [PlaceKey, number][]).reduce(
    (sum, [key, each]) => addTime(sum, site, key, sign * each),
    totals,
  );
  const { [site]: had = NO_COUNTS, ...others } = totals.counts;
  const sum = sumCounts(had, counts, sign);
  return { ...timed, counts: isNothing(sum) ? others : { ...others, [site]: sum } };
}

/** What a site has of a day without one kind of place. Messages were sent in places with people: where none of them is left, neither are they. */
export function withoutSurface({ ms, counts }: Pick<Share, 'ms' | 'counts'>, surface: Surface) {
  const left: PlaceTotals = Object.fromEntries(
    Object.entries(ms).filter(([key]) => parsePlaceKey(key)?.surface !== surface),
  );
  const hasSending = Object.keys(left).some((key) => isForSending(parsePlaceKey(key)?.surface));
  const { sends: _sends, ...others } = counts;
  return { ms: left, counts: hasSending ? counts : others };
}

/** What this installation measured itself of a day. @param shares those of that day */
export function ownDay(totals: DayTotals, shares: readonly Share[]): DayTotals {
  return shares.reduce((left, share) => addShare(left, share, -1), totals);
}

/** What was measured here goes before what this installation wrote into a file once, and before what another tracker measured beside it. */
export function yields(source: string, installation: string): boolean {
  return source === installation || source === 'time-tracker' || source === 'web-activity-time-tracker';
}

/** Shares by their day. */
export function sharesByDay(shares: readonly Share[]): Map<string, Share[]> {
  return Map.groupBy(shares, ({ day }) => day);
}
