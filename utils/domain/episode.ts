import type { Surface } from './place.ts';
import { lengthMs, type Interval, type Span } from './span.ts';

/** Two stretches in the same place with at most this much between them are one episode (as a run pauses). */
const EPISODE_GAP_MS = 5 * 60_000;

/** Time in one place, with the short breaks in it. */
export interface Episode extends Interval {
  /** The time that was spent there: the breaks are left out. */
  readonly ms: number;
}

/** The last episode on a site's surface; `null` where there was none. @param newestFirst spans, newest first */
export function lastEpisode(newestFirst: readonly Span[], site: string, surface: Surface): Episode | null {
  const there = newestFirst.filter((each) => each.site === site && each.surface === surface);
  const [last] = there;
  if (!last) return null;
  const gap = there.findIndex((span, at) => span.from - (there[at + 1]?.to ?? -Infinity) > EPISODE_GAP_MS);
  const spans = there.slice(0, gap + 1);
  const ms = spans.reduce((sum, span) => sum + lengthMs(span), 0);
  return { from: spans.at(-1)?.from ?? last.from, to: last.to, ms };
}
