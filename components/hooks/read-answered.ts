import { readLens } from '../../utils/data/corrections.ts';
import { database } from './database.ts';

/** The local day of the last answer about each site, as the person's rules see it. */
export async function readAnswered(): Promise<ReadonlyMap<string, string>> {
  const lens = await readLens(database);
  const inOrder = await database.checkins.orderBy('at').toArray();
  return new Map(inOrder.map(({ site, day }) => [lens.siteOf(site), day]));
}
