import { isAbout, withoutSite } from '../domain/goal-edits.ts';
import { contains, cutOut, type Interval } from '../domain/span.ts';
import { followContacts } from './contacts.ts';
import type { Database } from './database.ts';
import { newInstallation } from './installation.ts';

/**
 * Erases one site from all that was observed and answered: spans, day totals, check-ins, nudges, its goals, rules and corrections.
 * Claims that arrive later for the time before `now` are clipped.
 */
export function eraseSite(db: Database, site: string, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await db.spans.filter((span) => span.site === site).delete();
    await db.days.toCollection().modify((row, ref) => {
      const { [site]: _time, ...sites } = row.sites;
      const { [site]: _counts, ...counts } = row.counts;
      ref.value = { ...row, sites, counts };
    });
    await db.days.filter(({ sites, counts }) => Object.keys({ ...sites, ...counts }).length === 0).delete();
    await db.shares.where('site').equals(site).delete();
    await db.checkins.filter((checkIn) => checkIn.site === site).delete();
    await db.offers.filter((offer) => offer.site === site).delete();
    await db.nudges.filter((nudge) => nudge.site === site).delete();
    await db.decisions.filter((decision) => decision.site === site).delete();
    await eraseFromGoals(db, site);
    await db.quietRules.where('site').equals(site).delete();
    await db.settings
      .where('key')
      .equals('strongSites')
      .modify((row, ref) => {
        ref.value = { ...row, value: without(row.value, site) };
      });
    await db.rules.where('site').equals(site).delete();
    await db.corrections.filter((correction) => correction.site === site).delete();
    await db.erasures.put({ id: crypto.randomUUID(), site, from: 0, to: now });
  });
}

/** Goals about it go, those about others too keep those; what was measured for them with its time in it is not known any more. */
async function eraseFromGoals(db: Database, site: string): Promise<void> {
  for (const goal of await db.goals.toArray()) {
    if (isAbout(goal, site)) await db.goalDays.filter((kept) => kept.goal === goal.id).delete();
    const left = withoutSite(goal, site);
    await (left ? db.goals.put(left) : eraseGoal(db, goal.id));
  }
}

/** Erases a goal with what was kept for it and what was asked to be told of it. */
export async function eraseGoal(db: Database, id: string): Promise<void> {
  await db.goals.delete(id);
  await db.goalDays.filter(({ goal }) => goal === id).delete();
  await db.settings
    .where('key')
    .anyOf('toldGoals', 'goalOnBadge')
    .modify((row, ref) => {
      ref.value = { ...row, value: row.value === id ? null : without(row.value, id) };
    });
}

function without(value: unknown, name: string): unknown {
  return Array.isArray(value) ? value.filter((each) => each !== name) : value;
}

/** Erases one local day: its spans, totals, check-ins, nudges, what was done with people, and what was kept of a repair. @param interval the instants it covers, up to now */
export function eraseDay(db: Database, day: string, interval: Interval): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await db.spans.where('day').equals(day).delete();
    await db.days.delete(day);
    await db.shares.where('day').equals(day).delete();
    await db.checkins.filter((checkIn) => checkIn.day === day).delete();
    await db.offers.filter((offer) => offer.day === day).delete();
    await db.contacts.filter((contact) => contact.day === day).delete();
    for (const { id } of await db.people.filter(({ lastDay }) => lastDay === day).toArray())
      await followContacts(db, id, day);
    await db.repairs.filter(({ at }) => contains(interval, at)).delete();
    await db.nudges.filter((nudge) => nudge.day === day).delete();
    await db.goalDays.where('day').equals(day).delete();
    await db.decisions.filter(({ at }) => contains(interval, at)).delete();
    // What followed from a wrong moment stays; when it was does not.
    await db.quietRules
      .filter(({ at }) => contains(interval, at))
      .modify((rule, ref) => {
        ref.value = { ...rule, at: 0 };
      });
    await db.corrections.toCollection().modify((correction, ref) => {
      const pieces = correction.pieces.flatMap((piece) => cutOut(piece, [interval]));
      ref.value = { ...correction, pieces, moved: correction.moved.filter((change) => change.day !== day) };
    });
    await db.corrections.filter(({ pieces }) => pieces.length === 0).delete();
    await db.erasures.put({ id: crypto.randomUUID(), site: null, ...interval });
  });
}

/** Erases everything that is stored, goals and settings too. Permissions are the browser's and stay. */
export function eraseEverything(db: Database, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    // What documents have counted stays for its week: an open page's cumulative counts would come back as new ones.
    const erased = db.tables.filter((table) => table.name !== db.documents.name);
    await Promise.all(erased.map((table) => table.clear()));
    // What is measured from now on adds to what a file from before may bring back.
    await db.settings.put(newInstallation());
    await db.erasures.put({ id: crypto.randomUUID(), site: null, from: 0, to: now });
  });
}
