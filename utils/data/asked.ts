import { askedOf, type Asked } from '../domain/asked.ts';
import {
  BALANCED_OVER_MS,
  OFFER_STANDS_MS,
  standingOffer,
  type CheckInSubject,
} from '../domain/check-in-offer.ts';
import type { CheckInOffer } from '../domain/check-in.ts';
import { seenAt } from '../domain/person-rules.ts';
import type { Settings } from '../domain/settings.ts';
import { readLens } from './corrections.ts';
import type { Database } from './database.ts';

/** Each time the three questions were asked in the last weeks, by whatever, and the episodes after which they might have been; all as the person's rules make them look. */
export async function readAsked(
  db: Database,
  now: number,
): Promise<{ readonly asked: Asked[]; readonly occasions: CheckInOffer[] }> {
  const since = now - BALANCED_OVER_MS;
  const [lens, occasions, checkIns, nudges] = await Promise.all([
    readLens(db),
    db.offers.where('at').above(since).toArray(),
    db.checkins.where('at').above(since).toArray(),
    db.nudges.where('at').above(since).toArray(),
  ]);
  const seen = <Row extends CheckInSubject>(rows: readonly Row[]) => rows.map((row) => seenAt(row, lens));
  const offers = seen(occasions);
  return { occasions: offers, asked: askedOf(offers, seen(nudges), seen(checkIns)) };
}

/** The offer that stands now, as the person's rules make it look, or `null`. */
export async function readStandingOffer(
  db: Database,
  settings: Settings,
  now: number,
): Promise<CheckInOffer | null> {
  const recent = await db.offers
    .where('at')
    .above(now - OFFER_STANDS_MS)
    .toArray();
  const offer = standingOffer(recent, settings, now);
  return offer && seenAt(offer, await readLens(db));
}
