import type { IdTable } from '../../utils/data/import-file.ts';
import type { MessageName } from '../../utils/platform/messages.ts';

/** What each kind of row is called. */
export const TABLE_TEXT = {
  checkins: 'kindCheckIns',
  offers: 'kindOffers',
  nudges: 'kindNudges',
  goals: 'kindGoals',
  rules: 'kindRules',
  corrections: 'kindCorrections',
  quietRules: 'kindQuietRules',
  people: 'kindPeople',
  contacts: 'kindContacts',
  repairs: 'kindRepairs',
} as const satisfies Record<IdTable, MessageName>;
