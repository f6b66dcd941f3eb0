import { NO_COUNTS, type DayTotals } from '../domain/day-totals.ts';
import { isAbout, withoutSite } from '../domain/goal-edits.ts';
import type { Surface } from '../domain/place.ts';
import { addShare, ownDay, sharesByDay, withoutSurface } from '../domain/share.ts';
import { contains, cutOut, type Interval } from '../domain/span.ts';
import { withoutAnswers } from '../domain/touchpoints.ts';
import { followContacts } from './contacts.ts';
import type { Database } from './database.ts';
import { newInstallation } from './installation.ts';
import { readSettings } from './settings-store.ts';

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
  await eraseMeasured(db, site);
  for (const goal of await db.goals.toArray()) {
    const left = withoutSite(goal, site);
    await (left ? db.goals.put(left) : eraseGoal(db, goal.id));
  }
}

async function eraseMeasured(db: Database, site: string): Promise<void> {
  for (const goal of await db.goals.toArray())
    if (isAbout(goal, site)) await db.goalDays.filter((kept) => kept.goal === goal.id).delete();
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

/**
 * Erases local days on end, the last one too: their spans, totals, check-ins, nudges, what was done with people and said of them, the
 * practice, and what was kept of a repair.
 * @param interval the instants they cover, up to now
 */
export function eraseDays(
  db: Database,
  [first, last]: readonly [first: string, last: string],
  interval: Interval,
): Promise<void> {
  const isOfThem = ({ day }: { readonly day: string }) => day >= first && day <= last;
  return db.transaction('rw', db.tables, async () => {
    await db.spans.where('day').between(first, last, true, true).delete();
    await db.days.where('day').between(first, last, true, true).delete();
    await db.shares.where('day').between(first, last, true, true).delete();
    await db.checkins.filter(isOfThem).delete();
    await db.offers.filter(isOfThem).delete();
    await db.contacts.filter(isOfThem).delete();
    const metThen = db.people.filter(({ lastDay }) => lastDay !== null && isOfThem({ day: lastDay }));
    for (const { id } of await metThen.toArray()) await followContacts(db, id, last);
    await db.people.toCollection().modify((person, ref) => {
      ref.value = withoutAnswers(person, (day) => isOfThem({ day }));
    });
    const { practice } = await readSettings(db);
    if (practice && contains(interval, practice.startedAt)) await db.settings.delete('practice');
    await db.repairs.filter(({ at }) => contains(interval, at)).delete();
    await db.nudges.filter(isOfThem).delete();
    await db.goalDays.where('day').between(first, last, true, true).delete();
    await db.decisions.filter(({ at }) => contains(interval, at)).delete();
    // What followed from a wrong moment stays; when it was does not.
    await db.quietRules
      .filter(({ at }) => contains(interval, at))
      .modify((rule, ref) => {
        ref.value = { ...rule, at: 0 };
      });
    await db.corrections.toCollection().modify((correction, ref) => {
      const pieces = correction.pieces.flatMap((piece) => cutOut(piece, [interval]));
      ref.value = { ...correction, pieces, moved: correction.moved.filter((change) => !isOfThem(change)) };
    });
    await db.corrections.filter(({ pieces }) => pieces.length === 0).delete();
    await db.erasures.put({ id: crypto.randomUUID(), site: null, ...interval });
  });
}

/** Erases one kind of place on a site, on every day: its time, and check-ins and nudges about it. Visits and goals are the site's, and stay; messages sent go with the last place of theirs. */
export function eraseSurface(db: Database, site: string, surface: Surface, now: number): Promise<void> {
  const isIt = (row: { readonly site: string; readonly surface: Surface | null }) =>
    row.site === site && row.surface === surface;
  return db.transaction('rw', db.tables, async () => {
    await db.spans.filter(isIt).delete();
    await eraseFromDays(db, site, surface);
    await db.shares
      .where('site')
      .equals(site)
      .modify((share, ref) => {
        ref.value = { ...share, ...withoutSurface(share, surface) };
      });
    await db.checkins.filter(isIt).delete();
    await db.offers.filter(isIt).delete();
    await db.nudges.filter(isIt).delete();
    await db.decisions.filter(isIt).delete();
    await eraseMeasured(db, site);
    // Taking one back would bring the time back.
    await db.corrections
      .filter((said) => isIt(said) || (said.site === site && said.was === surface))
      .delete();
    await db.erasures.put({ id: crypto.randomUUID(), site, surface, from: 0, to: now });
  });
}

/** A day stays the sum of what was measured here and of its shares: each is judged by itself. */
async function eraseFromDays(db: Database, site: string, surface: Surface): Promise<void> {
  const byDay = sharesByDay(await db.shares.where('site').equals(site).toArray());
  await db.days.toCollection().modify((row, ref) => {
    const shares = byDay.get(row.day) ?? [];
    const own = ownDay(row, shares);
    const { [site]: ms = {}, ...sites } = own.sites;
    const { [site]: counted = NO_COUNTS, ...counts } = own.counts;
    ref.value = [{ ms, counts: counted }, ...shares].reduce<DayTotals>(
      (left, part) => addShare(left, { site, ...withoutSurface(part, surface) }, 1),
      { ...row, sites, counts },
    );
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
