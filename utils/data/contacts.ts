import type { Database } from './database.ts';

/** Texts that stand before and after every day. */
const [BEFORE, AFTER] = ['', '~'];

/** All that was noted with someone, in the order of its days. */
export function contactsWith(db: Database, personId: string) {
  return db.contacts.where('[personId+day]').between([personId, BEFORE], [personId, AFTER]);
}

/**
 * Keeps with someone when the last contact was, as their contacts say now. Part of the transaction that changed these.
 * @param today days after it come from a clock that ran ahead, and count where there is no other
 */
export async function followContacts(db: Database, personId: string, today: string): Promise<void> {
  const until = await db.contacts
    .where('[personId+day]')
    .between([personId, BEFORE], [personId, today], true, true)
    .last();
  const last = until ?? (await contactsWith(db, personId).first());
  await db.people.update(personId, { lastDay: last?.day ?? null });
}
