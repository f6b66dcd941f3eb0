/** How well recorded classes agree with labelled ones, second by second. Pure. */
import { BALANCE_CLASSES, type BalanceClass } from '../../utils/domain/balance.ts';
import type { Verdict } from './labels.ts';

export const VERDICTS: readonly Verdict[] = [...BALANCE_CLASSES, 'none'];

/** Seconds by label, then by what was recorded. */
export type Confusion = Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;

/** One second: what it was, and what was recorded. */
export interface Second {
  readonly label: Verdict;
  readonly record: Verdict;
}

/** Counts the seconds. */
export function confusionOf(seconds: readonly Second[]): Confusion {
  const row = () => ({ passive: 0, reciprocal: 0, other: 0, none: 0 });
  const counts = { passive: row(), reciprocal: row(), other: row(), none: row() };
  for (const { label, record } of seconds) counts[label][record] += 1;
  return counts;
}

/** The share of seconds that agree; 1 where there are none. */
export function agreementOf(confusion: Confusion): number {
  const all = VERDICTS.flatMap((label) => VERDICTS.map((record) => confusion[label][record]));
  const right = VERDICTS.reduce((sum, each) => sum + confusion[each][each], 0);
  return ratio(right, sumOf(all), 1);
}

/**
 * The mean F1 of the three classes of a balance; one that is neither labelled nor recorded is left out. A second recorded as
 * nothing is a miss of its class, one labelled as nothing a false find. 1 where no class occurs.
 */
export function macroF1(confusion: Confusion): number {
  const scores = BALANCE_CLASSES.map((each) => f1Of(confusion, each)).filter((score) => score !== null);
  return ratio(sumOf(scores), scores.length, 1);
}

/** F1 of one class; `null` where it does not occur. */
export function f1Of(confusion: Confusion, name: BalanceClass): number | null {
  const labelled = sumOf(VERDICTS.map((each) => confusion[name][each]));
  const recorded = sumOf(VERDICTS.map((each) => confusion[each][name]));
  if (labelled + recorded === 0) return null;
  return (2 * confusion[name][name]) / (labelled + recorded);
}

/** The share of the seconds with people that were recorded as feeds; 0 where there are none. */
export function reciprocalAsPassive(confusion: Confusion): number {
  return ratio(confusion.reciprocal.passive, sumOf(VERDICTS.map((each) => confusion.reciprocal[each])), 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function ratio(part: number, whole: number, empty: number): number {
  return whole === 0 ? empty : part / whole;
}
