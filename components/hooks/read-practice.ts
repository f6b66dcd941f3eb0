import { readSettings } from '../../utils/data/settings-store.ts';
import type { Practice } from '../../utils/domain/practice.ts';
import type { Repair } from '../../utils/domain/repair.ts';
import { database } from '../../utils/data/connection.ts';

/** What the practice window shows. */
export interface StoredPractice {
  readonly practice: Practice | null;
  /** Whether it stands among the contacts as a conversation. */
  readonly isLogged: boolean;
}

/** Reads the practice that runs or is over. */
export async function readPractice(): Promise<StoredPractice> {
  const { practice } = await readSettings(database);
  const contact = practice && (await database.contacts.get(practice.id));
  return { practice, isLogged: Boolean(contact) };
}

/** What the person kept of repairs, the latest first. */
export async function readRepairs(): Promise<Repair[]> {
  return (await database.repairs.orderBy('at').toArray()).toReversed();
}
