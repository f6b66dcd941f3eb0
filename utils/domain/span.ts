import { ACTIVITIES, type Activity, type Surface } from './place.ts';

/** The half-open interval `[from, to)` in milliseconds since the epoch. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What a claim says about its interval, and what a settled span keeps of the claim that won it. */
export interface Observation {
  readonly site: string;
  readonly surface: Surface;
  readonly activity: Activity;
  /** `false` marks a filler: time that counts only where nothing attended does. */
  readonly attended: boolean;
  /** The local day, `YYYY-MM-DD`, given when the claim arrived; a later change of zone does not move it. */
  readonly day: string;
}

/** A stretch of time on one page, as its meter saw it; becomes claims when the ledger adds the site and the day. */
export type Stretch = Interval & Omit<Observation, 'site' | 'day'>;

/** One document's report, within one local day. */
export interface Claim extends Interval, Observation {}

/** A settled interval; spans never overlap. */
export interface Span extends Interval, Observation {
  /** Where it came from, if not measured here: it lies in time of which nothing was measured here, and is in a share's totals. */
  readonly source?: string;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left > right ? 1 : -1;
}

/**
 * The total order that decides which observation an instant belongs to; positive where `left` wins.
 * Attended before filler, then the higher activity, then a known surface before `page`, then surface, site and day by name:
 * the names only make the order total, so that settling does not depend on who came first.
 */
export function compareObservations(left: Observation, right: Observation): number {
  return (
    Number(left.attended) - Number(right.attended) ||
    ACTIVITIES.indexOf(left.activity) - ACTIVITIES.indexOf(right.activity) ||
    Number(left.surface !== 'page') - Number(right.surface !== 'page') ||
    compareText(left.surface, right.surface) ||
    compareText(left.site, right.site) ||
    compareText(left.day, right.day)
  );
}

/** Time in `interval` in milliseconds; 0 for one that is empty or runs backwards. */
export function lengthMs(interval: Interval): number {
  return Math.max(0, interval.to - interval.from);
}

/** Whether the instant lies in the interval. */
export function contains({ from, to }: Interval, at: number): boolean {
  return from <= at && at < to;
}

/** What is left of `interval` outside all of `holes` (in any order, overlapping or not), in order. */
export function cutOut<T extends Interval>(interval: T, holes: readonly Interval[]): T[] {
  let pieces = [interval];
  for (const hole of holes) {
    if (hole.from >= hole.to) continue;
    pieces = pieces.flatMap((piece) =>
      [
        { ...piece, to: Math.min(piece.to, hole.from) },
        { ...piece, from: Math.max(piece.from, hole.to) },
      ].filter((left) => left.from < left.to),
    );
  }
  return pieces.filter((piece) => piece.from < piece.to);
}
