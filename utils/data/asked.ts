import { askedOf, type Asked } from '../domain/asked.ts';
import { BALANCED_OVER_MS, OFFER_STANDS_MS, standingOffer } from '../domain/check-in-offer.ts';
import type { CheckInOffer } from '../domain/check-in.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';

/** Each time the three questions were asked in the last weeks, by whatever, and the episodes after which they might have been. */
export async function readAsked(
  db: Database,
  now: number,
): Promise<{ readonly asked: Asked[]; readonly occasions: CheckInOffer[] }> {
  const since = now - BALANCED_OVER_MS;
  const [occasions, checkIns, nudges] = await Promise.all([
    db.offers.where('at').above(since).toArray(),
    db.checkins.where('at').above(since).toArray(),
    db.nudges.where('at').above(since).toArray(),
  ]);
  return { occasions, asked: askedOf(occasions, nudges, checkIns) };
}

/** The offer that stands now, or `null`. */
export async function readStandingOffer(
  db: Database,
  settings: Settings,
  now: number,
): Promise<CheckInOffer | null> {
  const recent = await db.offers
    .where('at')
    .above(now - OFFER_STANDS_MS)
    .toArray();
  return standingOffer(recent, settings, now);
}
