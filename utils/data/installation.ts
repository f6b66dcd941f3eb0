import type { Database, SettingRow } from './database.ts';

const INSTALLATION = 'installation';

/** A new name for this installation in the files that it writes: what was measured under another one is another's from then on. */
export function newInstallation(): SettingRow {
  return { key: INSTALLATION, value: crypto.randomUUID() };
}

/** The name of this installation; it is made with the database, and anew when everything is erased. */
export async function readInstallation(db: Database): Promise<string> {
  return String((await db.settings.get(INSTALLATION))?.value ?? '');
}
