import type { Contact, ContactKind } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/people.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { datedText } from '../shared/locale.ts';

/** A contact by its kind, as a button says it and a list begins with it. */
export const CONTACT_NAME = {
  hello: 'contactHello',
  conversation: 'contactConversation',
  together: 'contactTogether',
} satisfies Record<ContactKind, MessageName>;

/** What is planned, and how often; a month is as near as 30 days are. */
export function planText({ what, rhythmDays }: Pick<Person, 'what' | 'rhythmDays'>): string {
  return [what, rhythmText(rhythmDays)].filter(Boolean).join(' · ');
}

function rhythmText(days: number | null): string {
  switch (days) {
    case null:
      return t('paceNone');
    case 1:
      return t('paceDay');
    case 7:
      return t('paceWeek');
    case 30:
      return t('paceMonth');
    default:
      return t('paceDays', days);
  }
}

/** "A conversation with Sam · Sun 22 Nov". @param name `undefined` where it is nobody in the list */
export function contactText({ kind, day }: Contact, name: string | undefined): string {
  const what = t(CONTACT_NAME[kind]);
  return t('contactWhen', name === undefined ? what : t('contactWith', what, name), datedText(day));
}
