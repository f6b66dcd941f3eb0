/**
 * Which places differ in what the person answered after them. Three things make chance look like a difference: few answers, since
 * medians of the same mood are often a point apart; many comparisons; and looking again after every answer. So a difference needs
 * medians a point apart, and evidence that holds for all comparisons and all looks together. What counts as evidence is days, not
 * answers, since those of one day hang together, and days of the same fortnight, since moods last. Rejected: an interval for each
 * median, which holds for one comparison and one look.
 */
import {
  checkInsOf,
  DAY_PARTS,
  EPISODE_LENGTHS,
  placesAnswered,
  readRow,
  type Group,
  type Part,
} from './after.ts';
import { CHECK_IN_ROWS, type CheckIn, type CheckInRow } from './check-in.ts';
import { chanceOfGap, leastChanceOfGap, type Stratum } from './permutation.ts';

/** Medians differ from so many points apart on. */
const LEAST_GAP = 1;
/** How many check-ins there are at each look; after the last one the answer stands. */
export const LOOKS = [20, 40, 80, 160, 320, 640, 1280, 2560] as const;
/** Chance alone shows a difference to at most 1 person in 20, over all comparisons and looks together (Bonferroni over the looks). */
const CHANCE_A_LOOK = 0.05 / LOOKS.length;

/** After `high`, the answers to `row` lie nearer to its good end than after `low`; counted are the check-ins up to the look. */
export interface Difference {
  readonly row: CheckInRow;
  readonly high: Group;
  readonly highAnswers: number;
  readonly low: Group;
  readonly lowAnswers: number;
}

/**
 * Days are compared with days of the same fortnight: moods last, seasons pass, and a place that was used in another time of a life would
 * else differ by that time.
 */
const STRATUM_MS = 14 * 24 * 3_600_000;

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Check-ins at the last look, 0 before the first. */
  readonly lookedAt: number;
  /** Check-ins at the next look; `null` after the last. */
  readonly nextAt: number | null;
}

interface Answered {
  readonly group: Group;
  readonly own: readonly CheckIn[];
}

/** A group and a row of it, where there is enough of it. */
interface Side {
  readonly group: Group;
  /** Check-ins, also those that left the row out. */
  readonly answers: number;
  readonly median: number;
  /** The mean of each day's answers, by the fortnight in which the day lies. */
  readonly dayMeans: ReadonlyMap<number, readonly number[]>;
}

interface Pair {
  readonly row: CheckInRow;
  readonly high: Side;
  readonly low: Side;
}

/**
 * Compares places with each other, and within a place the times of day and the lengths of the episode.
 * @param checkIns in any order, from the first one on: forgetting old ones would move the looks
 */
export function compareAnswers(checkIns: readonly CheckIn[]): Comparison {
  const lookedAt = LOOKS.findLast((size) => size <= checkIns.length) ?? 0;
  const nextAt = LOOKS.find((size) => size > checkIns.length) ?? null;
  const inOrder = checkIns.toSorted((left, right) => left.at - right.at);
  const found = beyondChance(comparable(inOrder.slice(0, lookedAt)));
  const differences = found
    .filter(({ high, low }) => high.median - low.median >= LEAST_GAP)
    // What has closed since the look is not said, so that no sentence speaks against the dots beside it.
    .filter(({ row, high, low }) => {
      const [above, below] = [high, low].map(({ group }) => readRow(checkInsOf(group, checkIns), row).median);
      return typeof above === 'number' && typeof below === 'number' && above - below >= LEAST_GAP;
    });
  return {
    differences: differences.map(({ row, high, low }) => ({
      row,
      high: high.group,
      highAnswers: high.answers,
      low: low.group,
      lowAnswers: low.answers,
    })),
    lookedAt,
    nextAt,
  };
}

/** All pairs that can be compared: which ones depends on how much was answered, never on what. */
function comparable(checkIns: readonly CheckIn[]): Pair[] {
  const places = placesAnswered(checkIns).map((group) => ({ group, own: checkInsOf(group, checkIns) }));
  const partsOf = ({ group, own }: Answered, parts: readonly Part[]) =>
    parts.map((part) => ({ group: { ...group, part }, own: checkInsOf({ ...group, part }, own) }));
  const families = [
    places,
    ...places.flatMap((place) => [partsOf(place, DAY_PARTS), partsOf(place, EPISODE_LENGTHS)]),
  ];
  return families.flatMap((groups) => CHECK_IN_ROWS.flatMap((row) => pairsOn(row, groups)));
}

/** The groups' pairs that have enough of the row on both sides, and so many days that they could show anything. */
function pairsOn(row: CheckInRow, groups: readonly Answered[]): Pair[] {
  const sides = groups.flatMap((each) => sideOf(each, row) ?? []);
  return sides.flatMap((one, index) =>
    sides
      .slice(index + 1)
      .filter((other) => leastChanceOfGap(strataOf(one, other)) <= CHANCE_A_LOOK)
      .map((other) =>
        one.median > other.median ? { row, high: one, low: other } : { row, high: other, low: one },
      ),
  );
}

/** Those that chance is not enough for, all of them together (Holm 1979). */
function beyondChance(pairs: readonly Pair[]): Pair[] {
  const byChance = pairs
    .map((pair) => ({ pair, chance: chanceOfGap(strataOf(pair.high, pair.low)) }))
    .toSorted((left, right) => left.chance - right.chance);
  const first = byChance.findIndex(({ chance }, index) => chance > CHANCE_A_LOOK / (pairs.length - index));
  return byChance.slice(0, first === -1 ? pairs.length : first).map(({ pair }) => pair);
}

function sideOf({ group, own }: Answered, row: CheckInRow): Side | null {
  const { median } = readRow(own, row);
  if (median === null) return null;
  const byDay = Map.groupBy(own, ({ day }) => day);
  const dayMeans = new Map<number, number[]>();
  for (const [day, each] of byDay) {
    const points = each.flatMap((one) => one.answers[row] ?? []);
    if (points.length === 0) continue;
    const mean = points.reduce<number>((sum, point) => sum + point, 0) / points.length;
    const fortnight = Math.floor(Date.parse(day) / STRATUM_MS);
    dayMeans.set(fortnight, [...(dayMeans.get(fortnight) ?? []), mean]);
  }
  return { group, answers: own.length, median, dayMeans };
}

/** Fortnights in which both have days. */
function strataOf(one: Side, other: Side): Stratum[] {
  return [...one.dayMeans].flatMap(([fortnight, some]) => {
    const others = other.dayMeans.get(fortnight);
    return others ? [{ some, others }] : [];
  });
}
