import type { BalanceClass } from './balance.ts';
import { lengthMs, type Span } from './span.ts';
import type { Tunables } from './tunables.ts';

/** Two spans with at most this much between them are contiguous: a change of tab takes a moment. */
export const CONTIGUOUS_MS = 1_000;
/** No run is followed further back than this. */
export const RUN_HORIZON_MS = 12 * 3_600_000;

/** What ends a run; both are the person's to change. */
export interface RunRules {
  /** Off all feeds for this long, it is over. */
  readonly breakMs: number;
  /** Contiguous time with people that ends it. */
  readonly resetMs: number;
}

/** What ends a run by the person's settings. */
export function runRulesOf({ runBreakMinutes, runResetSeconds }: Tunables): RunRules {
  return { breakMs: runBreakMinutes * 60_000, resetMs: runResetSeconds * 1_000 };
}

/** Passive time pooled over all sites. */
export interface Run {
  /** When the run began; it names the run. */
  readonly from: number;
  /** The end of its last passive span. */
  readonly to: number;
  /** Passive time in it, in milliseconds; pauses off feeds do not count. */
  readonly passiveMs: number;
}

/**
 * The run that is going on at `now`, or `null`.
 *
 * Derived from spans alone, so that a killed worker loses nothing and a correction changes it.
 * @param newestFirst spans that do not overlap, newest first; may be a lazy source, read only as far as the run goes
 */
export function currentRun(
  newestFirst: Iterable<Span>,
  now: number,
  classify: (span: Span) => BalanceClass,
  { breakMs, resetMs }: RunRules,
): Run | null {
  let run: Run | null = null;
  let reciprocal = { from: 0, ms: 0 };
  for (const span of newestFirst) {
    const edge = run?.from ?? now;
    if (edge - span.to >= breakMs) break;
    const kind = classify(span);
    if (kind === 'passive') run = withEarlier(run, span);
    reciprocal = kind === 'reciprocal' ? extendBack(reciprocal, span) : { from: 0, ms: 0 };
    if (reciprocal.ms >= resetMs) break;
  }
  return run;
}

function withEarlier(run: Run | null, span: Span): Run {
  return { from: span.from, to: run?.to ?? span.to, passiveMs: (run?.passiveMs ?? 0) + lengthMs(span) };
}

function extendBack(stretch: { from: number; ms: number }, span: Span): { from: number; ms: number } {
  const isContiguous = stretch.ms > 0 && stretch.from - span.to <= CONTIGUOUS_MS;
  return { from: span.from, ms: lengthMs(span) + (isContiguous ? stretch.ms : 0) };
}
