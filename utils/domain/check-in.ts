import type { Surface } from './place.ts';

/** The rows of the reciprocity test: wound up ↔ settled, alone ↔ supported, drained ↔ capable. */
export const CHECK_IN_ROWS = ['settled', 'supported', 'capable'] as const;
export type CheckInRow = (typeof CHECK_IN_ROWS)[number];

/** Five labelled points with a real "no change" in the middle. */
export const CHECK_IN_POINTS = [-2, -1, 0, 1, 2] as const;
export type CheckInPoint = (typeof CHECK_IN_POINTS)[number];

/** Rows answered so far; a row may be left out. */
export type CheckInAnswers = Readonly<Partial<Record<CheckInRow, CheckInPoint>>>;

/** One answer to the reciprocity test. It says how things were after a place, never because of it. */
export interface CheckIn {
  /** Made where the form is shown: answering the same form twice is one answer. */
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly site: string;
  readonly surface: Surface;
  readonly answers: CheckInAnswers;
  /** How long the episode before it was, in ms; left out where there was none to see. */
  readonly episodeMs?: number;
}

/** How an offer of the test ended: `undone` is an answer that was taken back, `null` stands while it does and for good where it was ignored. */
export type OfferAnswer = 'answered' | 'skipped' | 'undone' | null;

/** An episode after which the test might be offered, asked for by nobody. */
export interface CheckInOffer {
  /** The answer has it too. */
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly site: string;
  readonly surface: Surface;
  /** How long the episode was, in ms. */
  readonly episodeMs: number;
  /** Whether it was drawn: one in three is shown, the others are kept to know how often each surface comes up. */
  readonly isShown: boolean;
  readonly answer: OfferAnswer;
}

/** Whether there is anything to store. */
export function hasAnswer(answers: CheckInAnswers): boolean {
  return CHECK_IN_ROWS.some((row) => answers[row] !== undefined);
}
