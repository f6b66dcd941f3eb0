import { play } from './player.ts';
import type { Script } from './script.ts';
import { secondsOf } from './timeline.ts';
import { judge, type Truth } from './truth.ts';

/** Some scripts against their truth. */
export interface Score {
  readonly name: string;
  readonly traces: number;
  readonly shown: number;
  readonly allowed: number;
  readonly forbidden: number;
  readonly longRuns: number;
  readonly inTime: number;
  /** What was off, in words. */
  readonly faults: readonly string[];
}

/** Plays a script and judges it. */
export function truthOf(script: Script): Truth {
  const seconds = secondsOf(script);
  const { shown, until } = play(script, seconds);
  return judge(seconds, until, script.limitMinutes, shown);
}

/** The score of some scripts. */
export function scoreOf(name: string, scripts: readonly Script[]): Score {
  const all = scripts.map((script) => ({ script, truth: truthOf(script) }));
  const judgements = all.flatMap(({ truth }) => truth.judgements);
  const runs = all.flatMap(({ truth }) => truth.longRuns);
  return {
    name,
    traces: scripts.length,
    shown: judgements.length,
    allowed: judgements.filter(({ isAllowed }) => isAllowed).length,
    forbidden: judgements.filter(({ isForbidden }) => isForbidden).length,
    longRuns: runs.length,
    inTime: runs.filter(({ isNudgedInTime }) => isNudgedInTime).length,
    faults: all.flatMap(({ script, truth }) => faultsOf(script, truth)),
  };
}

function faultsOf({ name }: Script, { judgements, longRuns }: Truth): string[] {
  const outside = judgements
    .filter(({ isAllowed }) => !isAllowed)
    .map(({ nudge, reason }) => `${name}: a nudge at ${clock(nudge.second)}, ${reason}`);
  const late = longRuns
    .filter(({ isNudgedInTime }) => !isNudgedInTime)
    .map(({ firstAllowed }) => `${name}: none within a minute of ${clock(firstAllowed)}`);
  return [...outside, ...late];
}

function clock(second: number): string {
  return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
}

/** All of them together. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return {
    name: 'all',
    traces: sum(({ traces }) => traces),
    shown: sum(({ shown }) => shown),
    allowed: sum(({ allowed }) => allowed),
    forbidden: sum(({ forbidden }) => forbidden),
    longRuns: sum(({ longRuns }) => longRuns),
    inTime: sum(({ inTime }) => inTime),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** Shown nudges inside an allowed window, of all shown; 1 where none was. */
export function precisionOf({ shown, allowed }: Score): number {
  return shown === 0 ? 1 : allowed / shown;
}

/** Long runs nudged in time, of all long runs; 1 where there was none. */
export function recallOf({ longRuns, inTime }: Score): number {
  return longRuns === 0 ? 1 : inTime / longRuns;
}
