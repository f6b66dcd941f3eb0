/** A number that no study settles: the product's own judgement, and therefore the person's to change. */
export interface Tunable {
  readonly normal: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'seconds' | 'minutes' | 'days' | 'times';
}

/** Every default of the research notes that is own judgement, whole numbers within bounds. */
export const TUNABLES = {
  /** Without input for this long, nobody is there; on feeds and threads it is 60 s. */
  idleSeconds: { normal: 180, least: 30, most: 900, unit: 'seconds' },
  /** Off all feeds for this long, a run is over. */
  runBreakMinutes: { normal: 5, least: 1, most: 60, unit: 'minutes' },
  /** Contiguous time with people that ends a run. */
  runResetSeconds: { normal: 60, least: 15, most: 600, unit: 'seconds' },
  /** The bounds of the limit that is suggested from the person's own runs. */
  suggestLeastMinutes: { normal: 10, least: 5, most: 60, unit: 'minutes' },
  suggestMostMinutes: { normal: 30, least: 10, most: 240, unit: 'minutes' },
  nudgesADay: { normal: 6, least: 1, most: 20, unit: 'times' },
  /** Unanswered so often in a row, nudges are quiet for the rest of the run. */
  ignoredInARow: { normal: 2, least: 1, most: 10, unit: 'times' },
  /** What "later" means the first time in a run, and every time after it. */
  laterFirstMinutes: { normal: 5, least: 1, most: 60, unit: 'minutes' },
  laterSecondMinutes: { normal: 15, least: 1, most: 120, unit: 'minutes' },
  /** How often "later" can be said in a run. */
  latersARun: { normal: 2, least: 0, most: 5, unit: 'times' },
  /** Raw spans are kept this long; late reports and the check of the totals need two weeks. */
  keepSpansDays: { normal: 90, least: 14, most: 3_650, unit: 'days' },
} as const satisfies Record<string, Tunable>;

export type TunableKey = keyof typeof TUNABLES;
export type Tunables = Readonly<Record<TunableKey, number>>;

// The keys are the table's own.
export const TUNABLE_KEYS = Object.keys(TUNABLES) as readonly TunableKey[];

/** Every one at its default. */
export const DEFAULT_TUNABLES = Object.fromEntries(
  TUNABLE_KEYS.map((key) => [key, TUNABLES[key].normal]),
) as Tunables;
