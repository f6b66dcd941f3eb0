import type { Way } from './ways.ts';

/** Someone the person would like to stay in touch with, and the small reach-out that is planned: a touchpoint. */
export interface Person {
  readonly id: string;
  /** A name or an initial: as the person would say it. */
  readonly name: string;
  /** What the two do, in the person's words ("voice note", "dinner"); empty where that is left open. */
  readonly what: string;
  /** How often, in days, 1 to 366; `null` where there is no rhythm and nothing is ever due. */
  readonly rhythmDays: number | null;
  /** Ways that open: mail, telephone, a chat. Never fetched. */
  readonly ways: readonly Way[];
  /** The local day on which they came into the list. */
  readonly sinceDay: string;
  /** "Not now": nothing is due before this local day. */
  readonly restUntilDay: string | null;
  /** "Skip this time": the rhythm begins anew on this local day, without anything done. */
  readonly skippedDay: string | null;
}
