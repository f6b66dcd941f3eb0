import type { ContactKind } from './contact.ts';
import type { Editable } from './merge-rows.ts';
import type { Way } from './ways.ts';

export const PERSON_NAME_LENGTH = 60;
export const WHAT_LENGTH = 80;
/** Bounds of a rhythm, in days. */
export const RHYTHM_DAYS = { least: 1, most: 366 } as const;
export const MOST_PEOPLE = 1_000;

/** Someone the person would like to stay in touch with, and the small reach-out that is planned: a touchpoint. */
export interface Person extends Editable {
  readonly id: string;
  /** A name or an initial: as the person would say it. */
  readonly name: string;
  /** What the two do, in the person's words ("voice note", "dinner"); empty where that is left open. */
  readonly what: string;
  /** What that counts as once it is done. */
  readonly kind: ContactKind;
  /** How often, in days, 1 to 366; `null` where there is no rhythm and nothing is ever due. */
  readonly rhythmDays: number | null;
  /** Ways that open: mail, telephone, a chat. Never fetched. */
  readonly ways: readonly Way[];
  /** The local day on which they came into the list. */
  readonly sinceDay: string;
  /** The local day of the last contact with them, kept with it: who is due is seen without reading what was ever done. `null` where none was noted. */
  readonly lastDay: string | null;
  /** "Not now": nothing is due before this local day. */
  readonly restUntilDay: string | null;
  /** "Skip this time": the rhythm begins anew on this local day, without anything done. */
  readonly skippedDay: string | null;
}

/** What the person says of someone; the rest is kept by what they do. */
export type PersonDraft = Pick<Person, 'id' | 'name' | 'what' | 'kind' | 'rhythmDays' | 'ways'>;
