import { addDays } from './day.ts';
import type { DayTotals, PlaceTotals } from './day-totals.ts';
import { parsePlaceKey, type Activity, type Surface } from './place.ts';

/** The three parts of a balance; shown as "Feeds", "With people" and "Everything else". */
export const BALANCE_CLASSES = ['passive', 'reciprocal', 'other'] as const;
export type BalanceClass = (typeof BALANCE_CLASSES)[number];

/** Milliseconds in each class. */
export type Balance = Readonly<Record<BalanceClass, number>>;

/** `listening` is reciprocal where the person also spoke (`hasSpoken`), and `other` where not. */
export type TableEntry = BalanceClass | 'listening';

/**
 * What counts as what: the one table, computed with and shown to the person.
 * Judgements by surface, not by site: regret falls on recommended feeds and comment threads, least on messaging
 * (Guo 2024); addressed, composed messages help where one-click reactions do not (Burke & Kraut 2016).
 */
export const WHAT_COUNTS: Readonly<Record<Surface, Readonly<Record<Activity, TableEntry>>>> = {
  feed: row('reciprocal', 'reciprocal', 'passive', 'passive', 'passive'),
  thread: row('reciprocal', 'reciprocal', 'passive', 'other', 'other'),
  conversation: row('reciprocal', 'reciprocal', 'listening', 'listening', 'listening'),
  mail: row('reciprocal', 'reciprocal', 'other', 'other', 'other'),
  call: row('reciprocal', 'reciprocal', 'reciprocal', 'reciprocal', 'reciprocal'),
  video: row('reciprocal', 'reciprocal', 'other', 'other', 'other'),
  page: row('reciprocal', 'other', 'other', 'other', 'other'),
};

function row(
  talking: TableEntry,
  composing: TableEntry,
  scrolling: TableEntry,
  watching: TableEntry,
  reading: TableEntry,
): Record<Activity, TableEntry> {
  return { talking, composing, scrolling, watching, reading };
}

/** The class of an observation. @param spoke whether the person spoke on that site that day or the day before */
export function classOf(surface: Surface, activity: Activity, spoke: boolean): BalanceClass {
  const entry = WHAT_COUNTS[surface][activity];
  if (entry !== 'listening') return entry;
  return spoke ? 'reciprocal' : 'other';
}

/** The empty balance. */
export const NO_TIME: Balance = { passive: 0, reciprocal: 0, other: 0 };

/** Sums two balances. */
export function addBalances(left: Balance, right: Balance): Balance {
  return {
    passive: left.passive + right.passive,
    reciprocal: left.reciprocal + right.reciprocal,
    other: left.other + right.other,
  };
}

/** Milliseconds in all three classes. */
export function totalMs(balance: Balance): number {
  return balance.passive + balance.reciprocal + balance.other;
}

/** Whether the person writes or talks. */
export function isSpeaking(activity: Activity | undefined): boolean {
  return activity === 'composing' || activity === 'talking';
}

function isSpeech(places: PlaceTotals | undefined): boolean {
  return Object.keys(places ?? {}).some((key) => isSpeaking(parsePlaceKey(key)?.activity));
}

/** Whether the person composed or talked on the site on the day or the day before: then listening counts too. */
export function hasSpoken(
  site: string,
  day: DayTotals | undefined,
  dayBefore: DayTotals | undefined,
): boolean {
  return isSpeech(day?.sites[site]) || isSpeech(dayBefore?.sites[site]);
}

/** One site's balance on one day. Keys that are not a surface and an activity are skipped. */
export function balanceOfSite(site: string, day: DayTotals, dayBefore: DayTotals | undefined): Balance {
  const spoke = hasSpoken(site, day, dayBefore);
  const balance = { ...NO_TIME };
  for (const [key, ms] of Object.entries(day.sites[site] ?? {})) {
    const place = parsePlaceKey(key);
    if (place) balance[classOf(place.surface, place.activity, spoke)] += ms;
  }
  return balance;
}

/** The balance of one day over all sites. */
export function balanceOfDay(day: DayTotals, dayBefore: DayTotals | undefined): Balance {
  return Object.keys(day.sites)
    .map((site) => balanceOfSite(site, day, dayBefore))
    .reduce(addBalances, NO_TIME);
}

/** The day's sites with their balance, longest first. */
export function balanceBySite(
  day: DayTotals,
  dayBefore: DayTotals | undefined,
): { site: string; balance: Balance }[] {
  return Object.keys(day.sites)
    .map((site) => ({ site, balance: balanceOfSite(site, day, dayBefore) }))
    .toSorted((left, right) => totalMs(right.balance) - totalMs(left.balance));
}

/** Each wanted day with its balance, in the order asked for; a day without a row is an empty one. */
export function balanceByDay(
  rows: readonly DayTotals[],
  days: readonly string[],
): { day: string; balance: Balance }[] {
  const byDay = new Map(rows.map((each) => [each.day, each]));
  return days.map((day) => {
    const totals = byDay.get(day);
    return { day, balance: totals ? balanceOfDay(totals, byDay.get(addDays(day, -1))) : NO_TIME };
  });
}

/**
 * Whole percentages that always add up to 100 (largest remainder); all 0 where there is no time.
 */
export function sharesOf(balance: Balance): Record<BalanceClass, number> {
  const total = totalMs(balance);
  const shares = { passive: 0, reciprocal: 0, other: 0 };
  if (total <= 0) return shares;
  const exact = BALANCE_CLASSES.map((name) => ({ name, value: (balance[name] / total) * 100 }));
  for (const { name, value } of exact) shares[name] = Math.floor(value);
  let left = 100 - exact.reduce((sum, { value }) => sum + Math.floor(value), 0);
  const byRemainder = exact.toSorted((a, b) => (b.value % 1) - (a.value % 1));
  for (const { name } of byRemainder) {
    if (left <= 0) break;
    shares[name] += 1;
    left -= 1;
  }
  return shares;
}
