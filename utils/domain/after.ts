import { compareNames } from './names.ts';
import {
  CHECK_IN_POINTS,
  CHECK_IN_ROWS,
  type CheckIn,
  type CheckInPoint,
  type CheckInRow,
} from './check-in.ts';
import { medianOf } from './median.ts';
import type { Surface } from './place.ts';

/** Nothing is concluded of a row before so many answers to it, on so many days. */
export const ENOUGH = { answers: 8, days: 4 } as const;

const MINUTE_MS = 60_000;
/** The longest episodes that are short and middling. */
const SHORT_MS = 10 * MINUTE_MS;
const MIDDLE_MS = 30 * MINUTE_MS;

export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export const EPISODE_LENGTHS = ['short', 'middle', 'long'] as const;
/** A part of a place's answers: by the local hour they were given, or by how long the episode before them was. */
export type Part = (typeof DAY_PARTS)[number] | (typeof EPISODE_LENGTHS)[number];

/** Answers that belong together. A place is a site and a surface; `part` is `null` for all of its answers. */
export interface Group {
  readonly site: string;
  readonly surface: Surface;
  readonly part: Part | null;
}

/** What a person answered to one row. */
export interface RowAnswers {
  /** How many there are of each of the five points, in their order. */
  readonly counts: readonly number[];
  readonly answers: number;
  /** Different days on which they were given. */
  readonly days: number;
  /** Between two points where the middle lies there; `null` until there is enough. */
  readonly median: number | null;
}

/** What a person answered after a place, or after a part of it. */
export interface GroupAnswers extends Group {
  /** Check-ins, and the days on which they were made. */
  readonly answers: number;
  readonly days: number;
  readonly lastAt: number;
  readonly rows: Readonly<Record<CheckInRow, RowAnswers>>;
}

/** Morning from 5, afternoon from 12, evening from 17, night from 22 o'clock. */
export function dayPartOf(at: number): (typeof DAY_PARTS)[number] {
  const hour = new Date(at).getHours();
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** Under 10 minutes, up to 30, longer; `null` where nothing was seen of the episode. */
export function episodeLengthOf(ms: number | undefined): (typeof EPISODE_LENGTHS)[number] | null {
  if (ms === undefined) return null;
  if (ms < SHORT_MS) return 'short';
  return ms <= MIDDLE_MS ? 'middle' : 'long';
}

/** The check-ins of a group, in the order given. */
export function checkInsOf(group: Group, checkIns: readonly CheckIn[]): CheckIn[] {
  const { site, surface, part } = group;
  return checkIns.filter(
    (each) =>
      each.site === site &&
      each.surface === surface &&
      (part === null || dayPartOf(each.at) === part || episodeLengthOf(each.episodeMs) === part),
  );
}

/** The places that there are answers about, in the order in which they were first given. */
export function placesAnswered(checkIns: readonly CheckIn[]): Group[] {
  const places = new Map(
    checkIns.map(({ site, surface }) => [`${surface} ${site}`, { site, surface, part: null }]),
  );
  return [...places.values()];
}

/** What the answers of a group come to. */
export function readGroup(group: Group, checkIns: readonly CheckIn[]): GroupAnswers {
  const own = checkInsOf(group, checkIns);
  const [settled, supported, capable] = CHECK_IN_ROWS.map((row) => readRow(own, row));
  if (!settled || !supported || !capable) throw new RangeError('There are three rows');
  return {
    ...group,
    answers: own.length,
    days: daysOf(own),
    lastAt: own.reduce((last, { at }) => Math.max(last, at), 0),
    rows: { settled, supported, capable },
  };
}

/** The times of day and lengths of a place's episodes for which at least one row has enough. */
export function readParts(place: Group, checkIns: readonly CheckIn[]): GroupAnswers[] {
  const own = checkInsOf(place, checkIns);
  return [...DAY_PARTS, ...EPISODE_LENGTHS]
    .map((part) => readGroup({ ...place, part }, own))
    .filter(({ rows }) => CHECK_IN_ROWS.some((row) => rows[row].median !== null));
}

/** What was answered to a row; a check-in that left it out says nothing about it. */
export function readRow(checkIns: readonly CheckIn[], row: CheckInRow): RowAnswers {
  const answered = checkIns.filter((each) => each.answers[row] !== undefined);
  const counts = CHECK_IN_POINTS.map(
    (point) => answered.filter((each) => each.answers[row] === point).length,
  );
  const days = daysOf(answered);
  const isEnough = answered.length >= ENOUGH.answers && days >= ENOUGH.days;
  const median = isEnough ? medianOf(answered.flatMap((each) => each.answers[row] ?? [])) : null;
  return { counts, answers: answered.length, days, median };
}

function daysOf(checkIns: readonly CheckIn[]): number {
  return new Set(checkIns.map(({ day }) => day)).size;
}

/** By what a list of places can be sorted. */
export const AFTER_ORDERS = ['last', 'answers', 'name', ...CHECK_IN_ROWS] as const;
export type AfterOrder = (typeof AFTER_ORDERS)[number];

/**
 * Sorts by what the person chose. By a row: the highest median first, then the higher mean; what has not enough answers comes
 * after, since it is not guessed. What is equal goes by name.
 */
export function sortPlaces<T extends GroupAnswers & { readonly name: string }>(
  places: readonly T[],
  order: AfterOrder,
): T[] {
  const value = ({ lastAt, answers, rows }: T): number => {
    if (order === 'name') return 0;
    if (order === 'last') return lastAt;
    return order === 'answers' ? answers : heightOf(rows[order]);
  };
  return places.toSorted(
    (left, right) =>
      Math.sign(value(right) - value(left) || 0) ||
      compareNames(left.name, right.name) ||
      left.surface.localeCompare(right.surface),
  );
}

/** A number that grows with the median and, between equal medians, with the mean. */
function heightOf({ median, counts, answers }: RowAnswers): number {
  if (median === null) return -Infinity;
  const sum = counts.reduce((total, count, index) => total + count * pointAt(index), 0);
  return median * 100 + sum / answers;
}

function pointAt(index: number): CheckInPoint {
  return CHECK_IN_POINTS[index] ?? 0;
}
