import { readLens } from '../../utils/data/corrections.ts';
import type { Nudge } from '../../utils/domain/nudge.ts';
import { database } from './database.ts';

/** What is kept of one site beside its time. */
export interface SiteFacts {
  readonly nudges: readonly Nudge[];
}

/** Reads what is kept of a site, and of those the person joined with it. */
export async function readSite(site: string): Promise<SiteFacts> {
  const lens = await readLens(database);
  const nudges = await database.nudges.filter((nudge) => lens.siteOf(nudge.site) === site).toArray();
  return { nudges };
}
