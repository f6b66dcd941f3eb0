import type { NudgeKind } from './nudge-kinds.ts';
import type { Moment } from './nudge-moment.ts';
import type { NudgeDecision, WaitReason } from './nudge.ts';
import type { Surface } from './place.ts';
import type { Run } from './run.ts';

/** A decision as it is kept, so that "why" and "why not" can be answered. `seek` is a nudge that is due and waits for its moment. */
export interface KeptDecision {
  readonly type: 'show' | 'withhold' | 'wait' | 'seek' | 'notShown';
  /** When it was first decided so; it stood until the next one. */
  readonly at: number;
  readonly site: string;
  readonly surface: Surface | null;
  readonly breakpoint: Moment['breakpoint'] | null;
  readonly reason: WaitReason | null;
  readonly kind: NudgeKind | null;
  /** Passive time of the run, and when it began; `null` where there was none. */
  readonly passiveMs: number | null;
  readonly runFrom: number | null;
  readonly limitMinutes: number;
}

/** How many are kept. */
export const KEPT_DECISIONS = 200;

interface Circumstances {
  readonly at: number;
  readonly site: string;
  readonly moment: Moment | null;
  readonly surface: Surface | null;
  readonly run: Run | null;
  readonly limitMinutes: number;
}

/** What is kept of a decision. */
export function keptDecision(
  decision: NudgeDecision,
  { at, site, moment, surface, run, limitMinutes }: Circumstances,
): KeptDecision {
  const isDue = decision.type !== 'wait' && moment === null;
  return {
    type: isDue ? 'seek' : decision.type,
    at,
    site,
    surface: moment?.surface ?? surface,
    breakpoint: moment?.breakpoint ?? null,
    reason: decision.type === 'wait' ? decision.reason : null,
    kind: decision.type === 'wait' || isDue ? null : decision.kind,
    passiveMs: run?.passiveMs ?? null,
    runFrom: run?.from ?? null,
    limitMinutes,
  };
}

/** How far back is looked for the same decision: waiting and seeking take turns while something speaks against every moment. */
export const ALTERNATING_DECISIONS = 4;

/**
 * Whether a decision says nothing that those just before it did not say: it is asked every few seconds.
 * @param latestFirst the last few; what came before a nudge is another matter
 */
export function isSameDecision(decision: KeptDecision, latestFirst: readonly KeptDecision[]): boolean {
  const end = latestFirst.findIndex((each) => !isWaiting(each));
  return (end < 0 ? latestFirst : latestFirst.slice(0, end)).some(
    (before) =>
      decision.type === before.type &&
      decision.reason === before.reason &&
      decision.site === before.site &&
      decision.runFrom === before.runFrom,
  );
}

function isWaiting({ type }: KeptDecision): boolean {
  return type === 'wait' || type === 'seek';
}
