import { eraseAndKeep, takeBackErased, type Erased } from '../../utils/data/undo-erase.ts';
import { database } from '../../utils/data/connection.ts';
import { followToolbar } from './send-command.ts';

/**
 * Erases in this page, alone with the ledger, and keeps what went in its memory.
 * @returns takes it back and says whether that worked; `null` where nothing was erased
 */
export async function eraseHere(work: () => Promise<void>): Promise<(() => Promise<boolean>) | null> {
  try {
    const erased: Erased = await alone(() => eraseAndKeep(database, work));
    return () =>
      alone(() => takeBackErased(database, erased)).then(
        () => true,
        () => false,
      );
  } catch {
    return null;
  }
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  const done = await navigator.locks.request('ledger', work);
  followToolbar();
  return done;
}
