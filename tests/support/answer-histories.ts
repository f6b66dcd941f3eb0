/** Invented histories of check-ins whose truth is known. */
import { seededRandom, type Random } from '../../utils/domain/chance.ts';
import {
  CHECK_IN_POINTS,
  CHECK_IN_ROWS,
  type CheckIn,
  type CheckInPoint,
  type CheckInRow,
} from '../../utils/domain/check-in.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { Surface } from '../../utils/domain/place.ts';

/** The places of a history, the most used first. */
export const ANSWERED_PLACES = [
  ['reddit.com', 'feed'],
  ['web.whatsapp.com', 'conversation'],
  ['youtube.com', 'video'],
  ['reddit.com', 'thread'],
] as const satisfies readonly (readonly [string, Surface])[];

export interface Truth {
  /** Where answers lie on the five points after the place of this index at this hour, before the day's mood. */
  readonly level?: (place: number, row: CheckInRow, hour: number, episodeMs: number) => number;
  /** How much a day's mood moves all answers of that day, in points. */
  readonly daySd?: number;
  /** How much of a day's mood is left on the next. */
  readonly carried?: number;
  /** How much each answer moves by itself. */
  readonly answerSd?: number;
  /** How often each place comes up. */
  readonly shares?: readonly number[];
  /** Each day has one place and three answers; or one place has the first half, another the second. */
  readonly placeFor?: 'day' | 'half';
}

/** So many check-ins of a life that goes by `truth`, in order; the same for the same seed. */
export function answeredHistory(count: number, truth: Truth, seed: number): CheckIn[] {
  const { level = () => 0, daySd = 0.7, carried = 0, answerSd = 0.9, shares = [1, 1], placeFor } = truth;
  const random = seededRandom('answers', seed);
  const checkIns: CheckIn[] = [];
  let mood = 0;
  for (let day = '2026-01-01'; checkIns.length < count; day = addDays(day, 1)) {
    mood = carried * mood + daySd * Math.sqrt(1 - carried ** 2) * normal(random);
    const today = Math.min(count - checkIns.length, placeFor === 'day' ? 3 : 1 + Math.floor(random() * 3));
    const placeOfDay = placeFor === 'half' ? Number(checkIns.length >= count / 2) : pick(shares, random);
    for (let turn = 0; turn < today; turn += 1) {
      const place = placeFor ? placeOfDay : pick(shares, random);
      const hour = 7 + turn * 5 + Math.floor(random() * 5);
      const episodeMs = Math.floor(random() * 45) * 60_000;
      const [site, surface] = ANSWERED_PLACES[place] ?? ANSWERED_PLACES[0];
      const answers = Object.fromEntries(
        CHECK_IN_ROWS.filter(() => random() < 0.95).map((row) => [
          row,
          pointNear(level(place, row, hour, episodeMs) + mood + answerSd * normal(random)),
        ]),
      );
      const at = new Date(`${day}T00:00:00`).setHours(hour, turn);
      checkIns.push({ id: `${seed} ${checkIns.length}`, at, day, site, surface, answers, episodeMs });
    }
  }
  return checkIns;
}

function pointNear(value: number): CheckInPoint {
  return CHECK_IN_POINTS.toSorted((left, right) => Math.abs(left - value) - Math.abs(right - value))[0] ?? 0;
}

function pick(shares: readonly number[], random: Random): number {
  let rest = random() * shares.reduce((sum, share) => sum + share, 0);
  return shares.findIndex((share) => (rest -= share) < 0);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
