/** The three parts of a repair: explain briefly, apologise clearly, propose one change. Kept when the person says so, and not before. */
export interface Repair {
  readonly id: string;
  readonly at: number;
  readonly explain: string;
  readonly apologise: string;
  readonly change: string;
}

/** The longest part, in characters. */
export const REPAIR_TEXT_LENGTH = 500;
