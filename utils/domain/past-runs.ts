import type { BalanceClass } from './balance.ts';
import { CONTIGUOUS_MS, type RunRules } from './run.ts';
import { lengthMs, type Interval, type Span } from './span.ts';

/** What ended a run: time with people, other things, or nothing that was measured; `goingOn` where nothing did yet. */
export type RunEnd = 'people' | 'elsewhere' | 'away' | 'goingOn';

/** A run that is over, or as far as it has come: from its first to its last passive moment. */
export interface PastRun extends Interval {
  /** The local day it began on. */
  readonly day: string;
  readonly passiveMs: number;
  /** Where, the longest first. */
  readonly sites: readonly string[];
  readonly end: RunEnd;
}

/** A run that may go on. */
interface OpenRun extends Interval {
  readonly day: string;
  readonly msBySite: ReadonlyMap<string, number>;
  /** Something else was done since its last passive moment. */
  readonly isElsewhere: boolean;
}

/** Every run in the spans, as `currentRun` would have followed it. @param inOrder spans that do not overlap, oldest first */
export function pastRuns(
  inOrder: readonly Span[],
  now: number,
  classify: (span: Span) => BalanceClass,
  { breakMs, resetMs }: RunRules,
): PastRun[] {
  const runs: PastRun[] = [];
  const state: { open: OpenRun | null } = { open: null };
  let reciprocal = { to: -Infinity, ms: 0 };
  const close = (end: RunEnd) => {
    if (state.open) runs.push(pastRun(state.open, end));
    state.open = null;
  };
  const breakBefore = (at: number) => {
    const { open } = state;
    if (open && at - open.to >= breakMs) close(open.isElsewhere ? 'elsewhere' : 'away');
  };
  for (const span of inOrder) {
    const kind = classify(span);
    breakBefore(span.from);
    if (kind !== 'passive' && state.open) state.open = { ...state.open, isElsewhere: true };
    const beforeMs = span.from - reciprocal.to <= CONTIGUOUS_MS ? reciprocal.ms : 0;
    reciprocal =
      kind === 'reciprocal' ? { to: span.to, ms: beforeMs + lengthMs(span) } : { to: -Infinity, ms: 0 };
    if (reciprocal.ms >= resetMs) {
      breakBefore(span.to - (reciprocal.ms - resetMs));
      close('people');
    }
    if (kind === 'passive') state.open = extended(state.open, span);
  }
  breakBefore(now);
  close('goingOn');
  return runs;
}

function extended(open: OpenRun | null, { from, to, day, site }: Span): OpenRun {
  const msBySite = new Map(open?.msBySite);
  msBySite.set(site, (msBySite.get(site) ?? 0) + to - from);
  return { from: open?.from ?? from, to, day: open?.day ?? day, msBySite, isElsewhere: false };
}

function pastRun({ from, to, day, msBySite }: OpenRun, end: RunEnd): PastRun {
  const longestFirst = [...msBySite].toSorted(([, left], [, right]) => right - left);
  return {
    from,
    to,
    day,
    passiveMs: longestFirst.reduce((sum, [, ms]) => sum + ms, 0),
    sites: longestFirst.map(([site]) => site),
    end,
  };
}
