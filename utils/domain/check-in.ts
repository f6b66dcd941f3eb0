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

/** How an offer of the test ended: `null` while it stands, and for good where it was ignored. */
export type OfferAnswer = 'answered' | 'skipped' | null;

/** The test was offered after an episode, asked for by nobody. */
export interface CheckInOffer {
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly site: string;
  readonly surface: Surface;
  readonly answer: OfferAnswer;
}

/** Whether there is anything to store. */
export function hasAnswer(answers: CheckInAnswers): boolean {
  return CHECK_IN_ROWS.some((row) => answers[row] !== undefined);
}
