import { exportAll } from '../../utils/data/export.ts';
import { database } from './database.ts';

/**
 * Hands everything that is stored to the person as a file; nothing leaves the device.
 * @param withPeople whether their list of people is in it
 * @returns whether it worked
 */
export async function downloadExport(withPeople: boolean): Promise<boolean> {
  try {
    const exportedAt = new Date().toISOString();
    const content = JSON.stringify(await exportAll(database, { exportedAt, withPeople }), null, 2);
    const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `quality-minutes-${exportedAt.slice(0, 10)}.json`;
    link.click();
    // The browser has to have opened the file before its address goes.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
