import type { CheckIn, CheckInOffer } from './check-in.ts';
import type { Nudge } from './nudge.ts';
import type { Surface } from './place.ts';

/** One time that the three questions were put to the person: by an offer, by a nudge, or by themselves. */
export interface Asked {
  /** The offer's, the nudge's or the answer's own: an answer has the name of what asked for it. */
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly surface: Surface;
  /** `null` where the answer was taken back: that says neither that the questions are wanted nor that they are not. */
  readonly isAnswered: boolean | null;
}

/** Why the questions rest. */
export type AskedVeto = 'dayCap' | 'tooSoon' | 'unanswered';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LEAST_APART_MS = 2 * HOUR_MS;
const MOST_A_DAY = 3;
/** So many without an answer in a row, and the questions rest for a day. */
const UNANSWERED_IN_A_ROW = 3;

/**
 * Every time the questions were asked, each once, in any order. A skip is no answer: three in a row say, as silence does, that the
 * questions are not wanted at present. One that the person began by themselves is, and ends such a row. An answer that was taken back
 * neither ends nor lengthens it; the person was asked all the same, so it counts where the questions must not come too often.
 */
export function askedOf(
  offers: readonly CheckInOffer[],
  nudges: readonly Nudge[],
  checkIns: readonly CheckIn[],
): Asked[] {
  const answers = new Set(checkIns.map(({ id }) => id));
  const undone = new Set(
    [...offers.filter(({ answer }) => answer === 'undone'), ...nudges.filter(({ isUndone }) => isUndone)].map(
      ({ id }) => id,
    ),
  );
  const shown = [
    ...offers.filter(({ isShown }) => isShown),
    ...nudges.filter(
      ({ kind, isWithheld, isConfirmed }) => kind === 'reciprocity' && !isWithheld && isConfirmed,
    ),
  ];
  const asked = new Map([...checkIns, ...shown].map((each) => [each.id, each]));
  return [...asked.values()].map(({ id, at, day, surface }) => ({
    id,
    at,
    day,
    surface,
    isAnswered: answers.has(id) || (undone.has(id) ? null : false),
  }));
}

/**
 * What speaks against asking once more, or `null`. After a clock was set back some of what was asked lies in the future: what is near
 * counts as if it were past, so that no burst comes; what is further away than a day counts for nothing, so that the questions come back.
 */
export function askedVeto(asked: readonly Asked[], today: string, now: number): AskedVeto | null {
  if (asked.filter(({ day }) => day === today).length >= MOST_A_DAY) return 'dayCap';
  if (asked.some(({ at }) => Math.abs(now - at) < LEAST_APART_MS)) return 'tooSoon';
  const near = asked
    .filter(({ at, isAnswered }) => at - now < DAY_MS && isAnswered !== null)
    .toSorted((left, right) => right.at - left.at);
  const last = near.slice(0, UNANSWERED_IN_A_ROW);
  const isUnwanted = last.length === UNANSWERED_IN_A_ROW && last.every(({ isAnswered }) => !isAnswered);
  return isUnwanted && Math.abs(now - (last[0]?.at ?? 0)) < DAY_MS ? 'unanswered' : null;
}
