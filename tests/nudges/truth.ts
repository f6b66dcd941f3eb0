/**
 * What is true of a script, second by second, by the research notes alone: which class each second is, how long the run is, and
 * whether a nudge may be shown. Written without the product's rules (it imports none of them), in the plainest way; a second is
 * judged by what came before it, so that a nudge at its beginning is judged rightly.
 */
import type { Second } from './timeline.ts';

/** A nudge as the player reports it. */
export interface ShownNudge {
  readonly at: number;
  /** Index of the second in which it came. */
  readonly second: number;
  readonly tab: string;
  readonly answer: string | null;
}

export interface Judgement {
  readonly nudge: ShownNudge;
  readonly isAllowed: boolean;
  /** Why not; `null` where it is. */
  readonly reason: string | null;
  /** While composing, before a draft, in a call or where people talk. */
  readonly isForbidden: boolean;
}

/** A run that passed the limit and had a moment at which a nudge was allowed. */
export interface LongRun {
  readonly firstAllowed: number;
  readonly isNudgedInTime: boolean;
}

export interface Truth {
  readonly judgements: readonly Judgement[];
  readonly longRuns: readonly LongRun[];
}

/** `listening` to people counts as time with them on a day on which the person also speaks there, before that too. */
type Class = 'passive' | 'people' | 'listening' | 'other' | 'none';

const BREAK_S = 300;
const RESET_S = 60;
const IN_TIME_S = 60;
/** The person's seconds and the meter's milliseconds may differ by this much at the limit. */
const TOLERANCE_S = 2;
const NEVER = -1e9;

/** Judges a script's nudges. @param until how many seconds were played: whoever leaves ends the script */
export function judge(
  seconds: readonly Second[],
  until: number,
  limitMinutes: number,
  shown: readonly ShownNudge[],
): Truth {
  const person = new Person(limitMinutes * 60);
  const judgements: Judgement[] = [];
  const runs = new Map<number, { firstAllowed: number; shownAt: number[] }>();
  for (const [index, second] of seconds.slice(0, until).entries()) {
    person.begin(index, second);
    const reason = person.whyNot(index, second);
    const run = runs.get(person.runFrom) ?? { firstAllowed: Infinity, shownAt: [] };
    if (reason === null) run.firstAllowed = Math.min(run.firstAllowed, index);
    for (const nudge of shown.filter((each) => each.second === index)) {
      const why = nudge.tab === second.tab ? person.whyNot(index, second, TOLERANCE_S) : 'not in front';
      judgements.push({
        nudge,
        isAllowed: why === null,
        reason: why,
        isForbidden: person.isWithPeople(index, second),
      });
      run.shownAt.push(index);
      person.hear(index, second, nudge.answer);
    }
    runs.set(person.runFrom, run);
    person.live(index, second);
  }
  const longRuns = [...runs.values()]
    .filter(({ firstAllowed }) => firstAllowed < Infinity)
    .map(({ firstAllowed, shownAt }) => ({
      firstAllowed,
      isNudgedInTime: shownAt.some((at) => at <= firstAllowed + IN_TIME_S),
    }));
  return { judgements, longRuns };
}

interface Heard {
  readonly second: number;
  readonly day: string;
  readonly answer: string | null;
}

/** What is remembered of the seconds before. */
class Person {
  /** The second in which the run began. */
  runFrom = Infinity;
  readonly #limitS: number;
  #passiveS = 0;
  #passiveAt = NEVER;
  #peopleS = 0;
  #inputAt = NEVER;
  #movedAt = NEVER;
  #wroteAt = NEVER;
  #tab: string | null = null;
  #surface = '';
  #dueSince = Infinity;
  readonly #spokeOn = new Set<string>();
  readonly #lived: { readonly kind: Class; readonly site: string }[] = [];
  readonly #heard: Heard[] = [];

  constructor(limitS: number) {
    this.#limitS = limitS;
  }

  /** Notices what changed at the beginning of a second. */
  begin(index: number, second: Second): void {
    const surface = surfaceOf(second);
    if (second.isAsleep) this.#inputAt = NEVER;
    if (second.tab !== this.#tab && second.tab !== null) this.#inputAt = index;
    if (second.tab !== this.#tab || surface !== this.#surface) this.#movedAt = this.#wroteAt = NEVER;
    this.#tab = second.tab;
    this.#surface = surface;
    if (index - this.#passiveAt - 1 >= BREAK_S) this.#endRun();
    const isDue = this.#repeatsAt(index, second, 0) === null;
    this.#dueSince = isDue ? Math.min(this.#dueSince, index) : Infinity;
  }

  /** Takes in what was done during a second. */
  live(index: number, second: Second): void {
    if (second.moves || second.writes) this.#inputAt = index;
    if (second.moves) this.#movedAt = index;
    if (second.writes) this.#wroteAt = index;
    const spokeOn = this.#spokeOn.size;
    const site = second.place?.site ?? '';
    this.#lived.push({ kind: this.#classOf(index, second), site });
    if (this.#spokeOn.size === spokeOn) return this.#count(index);
    this.#countAgain();
  }

  /** The first word on a site makes time with people of what was listened to there before. */
  #countAgain(): void {
    const { runFrom } = this;
    const dueSince = this.#dueSince;
    this.#endRun();
    this.#peopleS = 0;
    for (const past of this.#lived.keys()) this.#count(past);
    if (this.runFrom === runFrom) this.#dueSince = dueSince;
  }

  /** Adds a second to the run. */
  #count(index: number): void {
    const { kind = 'none', site = '' } = this.#lived[index] ?? {};
    if (index - this.#passiveAt - 1 >= BREAK_S) this.#endRun();
    if (kind === 'passive') {
      this.runFrom = Math.min(this.runFrom, index);
      this.#passiveS += 1;
      this.#passiveAt = index;
    }
    const isWithPeople = kind === 'people' || (kind === 'listening' && this.#spokeOn.has(site));
    this.#peopleS = isWithPeople ? this.#peopleS + 1 : 0;
    if (this.#peopleS >= RESET_S) this.#endRun();
  }

  hear(second: number, { at }: Second, answer: string | null): void {
    this.#heard.push({ second, day: new Date(at).toDateString(), answer });
    this.#dueSince = Infinity;
  }

  isWithPeople(index: number, second: Second): boolean {
    const isTalking = second.calls.length > 0 || ['conversation', 'mail', 'call'].includes(surfaceOf(second));
    return isTalking || index - this.#wroteAt < 30 || second.hasDraft;
  }

  /** Why no nudge may be shown at the beginning of the second, or `null`. */
  whyNot(index: number, second: Second, toleranceS = 0): string | null {
    if (second.tab === null || second.isAsleep) return 'nobody there';
    if (this.isWithPeople(index, second)) return 'with people';
    if (surfaceOf(second) !== 'feed' && surfaceOf(second) !== 'thread') return 'not a feed';
    if (second.isFullscreen) return 'fullscreen';
    if (second.at - second.openedAt < 60_000) return 'just opened';
    if (index - this.#inputAt > this.#idleS(second)) return 'nobody there';
    const wait = this.#repeatsAt(index, second, toleranceS);
    if (wait !== null) return wait;
    const isBreakpoint = index - this.#movedAt >= 2 || second.hasNewRoute || second.videoEnds;
    return isBreakpoint || index - this.#dueSince >= 60 ? null : 'no breakpoint';
  }

  /** Why no nudge is due, by the run and by the nudges before. */
  #repeatsAt(index: number, { at }: Second, toleranceS: number): string | null {
    const inRun = this.#heard.filter(({ second }) => second >= this.runFrom);
    const last = this.#heard.at(-1);
    const laters = inRun.filter(({ answer }) => answer === 'later').length;
    const today = new Date(at).toDateString();
    if (inRun.some(({ answer }) => answer === 'break')) return 'a break on purpose';
    if (this.#heard.filter(({ day }) => day === today).length >= 6) return 'six a day';
    if (last && last.second >= this.runFrom && last.answer === 'later' && laters <= 2)
      return index - last.second >= (laters === 1 ? 300 : 900) ? null : 'later';
    const more = [0, 15 * 60, 45 * 60][inRun.length - Math.min(laters, 2)];
    if (more === undefined) return 'three a run';
    if (this.#passiveS + toleranceS < this.#limitS + more) return 'below the limit';
    const lastTwo = inRun.slice(-2);
    if (lastTwo.length === 2 && lastTwo.every(({ answer }) => (answer ?? 'ignored') === 'ignored'))
      return 'two ignored';
    return last && index - last.second < 600 ? 'ten minutes apart' : null;
  }

  #endRun(): void {
    this.runFrom = Infinity;
    this.#passiveS = 0;
    this.#passiveAt = NEVER;
    this.#dueSince = Infinity;
  }

  #idleS(second: Second): number {
    const isFeedLike = ['feed', 'thread'].includes(surfaceOf(second));
    if (second.tab !== null && second.calls.includes(second.tab)) return Infinity;
    if (second.media < 2) return isFeedLike ? 60 : 180;
    if (second.isFullscreen) return 3 * 3_600;
    return isFeedLike ? 300 : 1_800;
  }

  #classOf(index: number, second: Second): Class {
    const { tab, place, calls } = second;
    if (second.isAsleep) return 'none';
    const isThere = tab !== null && place !== null && index - this.#inputAt < this.#idleS(second);
    if (!isThere) return calls.length > 0 ? 'people' : 'none';
    const surface = surfaceOf(second);
    const isSpeaking = calls.includes(tab) || (surface !== 'page' && index - this.#wroteAt < 15);
    if (isSpeaking) this.#spokeOn.add(place.site);
    if (isSpeaking || surface === 'call') return 'people';
    if (surface === 'conversation') return 'listening';
    if (surface === 'feed') return 'passive';
    return surface === 'thread' && index - this.#movedAt < 10 ? 'passive' : 'other';
  }
}

/** What the research notes let a place count as: one that nobody knows is a page. */
function surfaceOf({ place }: Second): string {
  return place && !place.isUnknown ? place.surface : 'page';
}
