import { readLens } from '../../utils/data/corrections.ts';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import type { Nudge } from '../../utils/domain/nudge.ts';
import { database } from '../../utils/data/connection.ts';
import { readCheckIns } from './read-check-ins.ts';

/** What is kept of one site beside its time. */
export interface SiteFacts {
  readonly nudges: readonly Nudge[];
  /** As the person's rules make them look. */
  readonly checkIns: readonly CheckIn[];
}

/** Reads what is kept of a site, and of those the person joined with it. */
export async function readSite(site: string): Promise<SiteFacts> {
  const lens = await readLens(database);
  const nudges = await database.nudges.filter((nudge) => lens.siteOf(nudge.site) === site).toArray();
  const checkIns = (await readCheckIns()).filter((checkIn) => checkIn.site === site);
  return { nudges, checkIns };
}
