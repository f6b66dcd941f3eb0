import { useState } from 'preact/hooks';
import type { ContactKind } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/people.ts';
import type { TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';
import { CONTACT_NAME } from '../people/person-text.ts';
import { database } from '../../utils/data/connection.ts';
import type { useCommand } from './use-command.ts';
import { usePassing } from './use-passing.ts';

/** How long what was noted can be taken back in place. */
const UNDO_MS = 10_000;

/** What was just noted: contact, by its id, or an answer about someone, by theirs. */
export interface Noted {
  readonly text: string;
  readonly contactId?: string;
  readonly personId?: string;
}

/** What a tap about people stores, and how it is taken back. */
export function useNoting(run: ReturnType<typeof useCommand>['run']) {
  const [noted, setNoted] = usePassing<Noted>(UNDO_MS);
  // Two taps before the answer are one: the next contact has another name when this one is stored.
  const [id, setId] = useState(() => crypto.randomUUID());
  const note = async (kind: ContactKind, person: Person | null) => {
    const personId = person?.id ?? null;
    if (!(await run({ type: 'saveContact', id, kind, personId }))) return;
    setId(crypto.randomUUID());
    const what = t(CONTACT_NAME[kind]);
    const text = t('contactNoted', person ? t('contactWith', what, person.name) : what);
    setNoted({ contactId: await keptAs(id, personId), text });
  };
  const answer = async (person: Person, said: TouchpointAnswer) => {
    if (!(await run({ type: 'answerTouchpoint', id: person.id, answer: said }))) return;
    const text = t(said === 'skip' ? 'touchSkipSaid' : 'touchNotNowSaid', person.name);
    setNoted({ personId: person.id, text });
  };
  const undo = async ({ contactId, personId }: Noted) => {
    const done =
      contactId === undefined
        ? await run({ type: 'answerTouchpoint', id: personId ?? '', answer: 'again' })
        : await run({ type: 'deleteContact', id: contactId });
    if (done) setNoted(null);
  };
  return { noted, setNoted, note, answer, undo };
}

/** The id under which contact is kept: another page's, where the same was noted there a moment before. */
async function keptAs(id: string, personId: string | null): Promise<string> {
  const { contacts } = database;
  if (personId === null || (await contacts.get(id))) return id;
  const last = await contacts
    .orderBy('at')
    .reverse()
    .filter((contact) => contact.personId === personId)
    .first();
  return last?.id ?? id;
}
