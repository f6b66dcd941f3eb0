/** A fault that someone could make, as a replacement in one file. */
export interface Mutation {
  /** What the fault does, in words that complete "A product in which …". */
  readonly name: string;
  /** Below `utils`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}
