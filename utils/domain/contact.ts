import type { CheckInAnswers } from './check-in.ts';
import type { Editable } from './merge-rows.ts';

/** What was done with people: a hello (a micro-connection), a conversation that meant something, time together. */
export const CONTACT_KINDS = ['hello', 'conversation', 'together'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Contact that the person says they had, mostly where no browser sees it. */
export interface Contact extends Editable {
  /** Made where it is said: saying it twice is one contact. */
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly kind: ContactKind;
  /** With whom, where it is someone in the list. */
  readonly personId: string | null;
  /** How things were after it, where the person said so. */
  readonly answers: CheckInAnswers;
}
