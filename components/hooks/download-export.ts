import { exportAll } from '../../utils/data/export.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { checkInsTable, csvOf, daysTable, spansTable, type CsvKind } from '../../utils/domain/csv.ts';
import { dateOf } from '../../utils/domain/day.ts';
import { database } from '../../utils/data/connection.ts';

/**
 * Hands everything that is stored to the person as a file; nothing leaves the device.
 * @param withPeople whether their list of people is in it
 * @returns whether it worked
 */
export async function downloadExport(withPeople: boolean): Promise<boolean> {
  const exportedAt = new Date().toISOString();
  return download(
    async () => JSON.stringify(await exportAll(database, { exportedAt, withPeople }), null, 2),
    'application/json',
    `${dateOf(Date.now())}.json`,
  );
}

/** Hands one kind of what is stored to the person as a table. @returns whether it worked */
export function downloadCsv(kind: CsvKind): Promise<boolean> {
  const today = dateOf(Date.now());
  return download(async () => csvOf(await TABLES[kind]()), 'text/csv', `${kind}-${today}.csv`);
}

const TABLES = {
  days: async () => daysTable(await database.days.toArray()),
  spans: async () => spansTable(await database.spans.toArray()),
  checkins: async () => checkInsTable(await database.checkins.orderBy('at').toArray()),
} satisfies Record<CsvKind, () => Promise<unknown>>;

/** @param name what the file is called after the product's own name, or its neutral one */
async function download(read: () => Promise<string>, type: string, name: string): Promise<boolean> {
  try {
    const url = URL.createObjectURL(new Blob([await read()], { type }));
    const link = document.createElement('a');
    link.href = url;
    const { discreetOn } = await readSettings(database);
    link.download = `${discreetOn ? 'minutes' : 'quality-minutes'}-${name}`;
    link.click();
    // The browser has to have opened the file before its address goes.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
