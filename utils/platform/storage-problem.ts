import { browser } from './browser.ts';

/** Where the background notes, in `storage.session`, since when the database refuses to keep what is measured. */
export const STORAGE_PROBLEM_KEY = 'storageProblemSince';

/** Since when the storage refuses, or `null`. Anything else that stands there is no problem either. */
export async function readStorageProblem(): Promise<number | null> {
  const { [STORAGE_PROBLEM_KEY]: since } = await browser.storage.session.get(STORAGE_PROBLEM_KEY);
  return typeof since === 'number' ? since : null;
}
