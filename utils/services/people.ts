/** Carries out what is asked about people and contact with them. Each command may come twice and is done once. */
import { contactsWith, followContacts } from '../data/contacts.ts';
import type { Database } from '../data/database.ts';
import { Gone } from '../data/gone.ts';
import { readDayStarts } from '../data/settings-store.ts';
import { dayOf } from '../domain/day.ts';
import { changedAfter, type Editable } from '../domain/merge-rows.ts';
import { MOST_PEOPLE } from '../domain/people.ts';
import { answerTouchpoint, withRhythm } from '../domain/touchpoints.ts';
import type { PeopleCommand } from '../messaging/people-commands.ts';

/** Two popups, or a finger that taps twice: contact with the same person again so soon is the same. */
const SAME_MS = 2_000;

/** Does it, or throws what the storage threw. */
export async function carryOutForPeople(db: Database, command: PeopleCommand, now: number): Promise<void> {
  const today = dayOf(now, await readDayStarts(db));
  await db.transaction('rw', db.people, db.contacts, async () => {
    switch (command.type) {
      case 'savePerson':
        return savePerson(db, command, today, now);
      case 'deletePerson':
        await contactsWith(db, command.id).modify((contact, ref) => {
          ref.value = changed({ ...contact, personId: null }, now);
        });
        return db.people.delete(command.id);
      case 'answerTouchpoint': {
        const person = await db.people.get(command.id);
        if (person) await db.people.put(changed(answerTouchpoint(person, command.answer, today), now));
        return undefined;
      }
      case 'saveContact':
        return saveContact(db, command, now, today);
      case 'answerContact':
        return answerContact(db, command, now);
      case 'deleteContact': {
        const contact = await db.contacts.get(command.id);
        await db.contacts.delete(command.id);
        if (contact?.personId) await followContacts(db, contact.personId, today);
      }
    }
  });
}

/** Someone who is edited keeps what was done and answered. */
async function savePerson(
  db: Database,
  { person: draft, isEdit = false }: Extract<PeopleCommand, { type: 'savePerson' }>,
  today: string,
  now: number,
): Promise<void> {
  const before = await db.people.get(draft.id);
  if (isEdit && !before) throw new Gone();
  if (!before && (await db.people.count()) >= MOST_PEOPLE) throw new Error('The list of people is full');
  const fresh = { sinceDay: today, lastDay: null, restUntilDay: null, skippedDay: null };
  const kept = before && withRhythm(before, draft.rhythmDays);
  await db.people.put(changed({ ...fresh, ...kept, ...draft }, now));
}

async function answerContact(
  db: Database,
  { id, answers }: Extract<PeopleCommand, { type: 'answerContact' }>,
  now: number,
): Promise<void> {
  const contact = await db.contacts.get(id);
  if (contact) await db.contacts.put(changed({ ...contact, answers }, now));
}

/** An older file must not take it back. */
function changed<Row extends Editable>(row: Row, now: number): Row {
  return { ...row, changedAt: changedAfter(row, now) };
}

/** What is done ends a rest. With someone who has gone from the list meanwhile, it is contact all the same. */
async function saveContact(
  db: Database,
  { id, kind, personId }: Extract<PeopleCommand, { type: 'saveContact' }>,
  now: number,
  day: string,
): Promise<void> {
  if (await db.contacts.get(id)) return;
  const person = personId === null ? undefined : await db.people.get(personId);
  const same = contactsOn(db, person?.id, day).filter(({ at }) => Math.abs(now - at) < SAME_MS);
  if (person && (await same.count()) > 0) return;
  await db.contacts.add({
    id,
    at: now,
    day,
    kind: kind ?? person?.kind ?? 'hello',
    personId: person?.id ?? null,
    answers: {},
  });
  if (!person) return;
  await followContacts(db, person.id, day);
  await db.people.update(person.id, { restUntilDay: null, changedAt: changedAfter(person, now) });
}

function contactsOn(db: Database, personId: string | undefined, day: string) {
  return db.contacts.where('[personId+day]').equals([personId ?? '', day]);
}
