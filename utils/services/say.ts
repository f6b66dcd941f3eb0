/**
 * Keeps what a person says of places as they are shown. What is shown has earlier rules applied (`domain/person-rules.ts`), what is
 * stored has not: each word is turned into words about what is stored.
 */
import { correct, readLens } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { eraseDays, eraseSite, eraseSurface } from '../data/erase.ts';
import { saveRule } from '../data/rules-store.ts';
import { readDayStarts } from '../data/settings-store.ts';
import { intervalOfDay } from '../domain/day.ts';
import { lensOf, type Correction, type Lens, type PersonRule } from '../domain/person-rules.ts';
import { SURFACES, type Surface } from '../domain/place.ts';
import { judgeNudges, loseSight } from './nudge-outcomes.ts';

/** The stored surfaces of a stored site that are shown as this one. */
function storedSurfaces(lens: Lens, site: string, shown: Surface): Surface[] {
  return SURFACES.filter((stored) => lens.surfaceOf(site, stored) === shown);
}

/** The stored sites that are shown as this one. */
async function storedSites(db: Database, shown: string): Promise<string[]> {
  const rules = await db.rules.toArray();
  const lens = lensOf(rules);
  return [...new Set([shown, ...rules.map(({ site }) => site)])].filter(
    (site) => lens.siteOf(site) === shown,
  );
}

/** A new id for each but the first, which keeps the one that was given. */
function idFor(id: string, index: number): string {
  return index === 0 ? id : crypto.randomUUID();
}

/** Keeps a rule about a place as it is shown. */
export async function saySeen(db: Database, rule: PersonRule): Promise<void> {
  if (rule.type !== 'surface') return saveRule(db, rule);
  const stored = storedSurfaces(await readLens(db), rule.site, rule.from);
  for (const [index, from] of stored.entries())
    await saveRule(db, { ...rule, id: idFor(rule.id, index), from });
}

/** Corrects an interval of a place as it is shown, on every stored site and surface that is shown as it. */
export async function correctSeen(db: Database, correction: Correction): Promise<void> {
  const { site, was, id } = correction;
  const [lens, sites] = await Promise.all([readLens(db), storedSites(db, site)]);
  const stored = sites.flatMap((each) =>
    storedSurfaces(lens, each, was).map((surface) => ({ site: each, was: surface })),
  );
  const meant = stored.filter((each) => each.was !== correction.surface);
  for (const [index, each] of meant.entries())
    await correct(db, { ...correction, ...each, id: idFor(id, index) });
}

/** What followed earlier nudges is told while it can be; what followed the last ones is not seen any more. */
async function eraseFromSight(db: Database, now: number, erase: () => Promise<void>): Promise<void> {
  await judgeNudges(db, now);
  await erase();
  await loseSight(db, now);
}

/** Erases a site as it is shown: sites that the person joined are one site to them. */
export function eraseSeen(db: Database, site: string, now: number): Promise<void> {
  return eraseFromSight(db, now, async () => {
    for (const stored of await storedSites(db, site)) await eraseSite(db, stored, now);
  });
}

/** Erases one kind of place of a site as they are shown. */
export function eraseSurfaceSeen(db: Database, site: string, shown: Surface, now: number): Promise<void> {
  return eraseFromSight(db, now, async () => {
    const [lens, sites] = await Promise.all([readLens(db), storedSites(db, site)]);
    for (const stored of sites) {
      for (const surface of storedSurfaces(lens, stored, shown)) await eraseSurface(db, stored, surface, now);
    }
  });
}

/** Erases local days on end, the last one too, up to now. */
export function eraseDaysSeen(
  db: Database,
  [first, last]: readonly [first: string, last: string],
  now: number,
): Promise<void> {
  return eraseFromSight(db, now, async () => {
    const starts = await readDayStarts(db);
    const { from } = intervalOfDay(first, starts);
    const to = Math.min(intervalOfDay(last, starts).to, now);
    await eraseDays(db, [first, last], { from, to });
  });
}
