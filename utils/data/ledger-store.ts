import {
  addCounts,
  addTime,
  changesBetween,
  emptyDay,
  isNothing,
  isSameTime,
  NO_COUNTS,
  sitesByDay,
  sumCounts,
  type Counts,
  type DayTotals,
} from '../domain/day-totals.ts';
import { isForeign } from '../domain/merge-spans.ts';
import { corrected } from '../domain/person-rules.ts';
import { settle } from '../domain/settle.ts';
import { addShare } from '../domain/share.ts';
import {
  compareObservations,
  contains,
  cutOut,
  type Claim,
  type Interval,
  type Span,
} from '../domain/span.ts';
import type { Database, Erasure } from './database.ts';

/** One report, ready to settle: claims with their site and day, and the document's counts. */
export interface Settlement {
  readonly claims: readonly Claim[];
  readonly document: string;
  readonly site: string;
  readonly counts: Counts;
  /** When it was made, and the day of that: a last report may have waited over night. */
  readonly madeAt: number;
  readonly at: number;
  readonly today: string;
}

/**
 * Settles a report in one transaction: what it changes in spans, day totals and counts happens together or not at all.
 * Settling the same report again changes nothing.
 */
export function settleReport(db: Database, settlement: Settlement): Promise<void> {
  const { spans, days: totals, documents, erasures, corrections } = db;
  return db.transaction('rw', [spans, totals, documents, erasures, corrections], async () => {
    const erased = await erasures.toArray();
    const days = new Map<string, DayTotals>();
    for (const claim of await correctClaims(db, settlement.claims)) {
      for (const piece of cutOut(claim, holesFor(claim, erased))) await settleClaim(db, piece, days);
    }
    await settleCounts(db, settlement, days, erased);
    await db.days.bulkPut([...days.values()]);
  });
}

/** What the person said about the time of these claims holds for a report that comes late, or again. */
async function correctClaims(db: Database, claims: readonly Claim[]): Promise<Claim[]> {
  const since = Math.min(...claims.map(({ from }) => from));
  if (since === Infinity) return [];
  const said = (await db.corrections.where('to').above(since).toArray()).toSorted((a, b) => a.at - b.at);
  // A page that is recognised late claims the same time as another surface: what was corrected stays so.
  const times = said.flatMap((correction) => [
    correction,
    ...correction.pieces.map((piece) => ({ ...correction, ...piece, was: null })),
  ]);
  return corrected(claims, times);
}

function holesFor({ site, surface }: Claim, erased: readonly Erasure[]): Interval[] {
  return erased.filter(
    (each) =>
      (each.site === null || each.site === site) && (each.surface === undefined || each.surface === surface),
  );
}

async function settleClaim(db: Database, claim: Claim, days: Map<string, DayTotals>): Promise<void> {
  const before = await spansTouching(db, claim);
  const [foreign, own] = [before.filter(isForeign), before.filter((span) => !isForeign(span))];
  // What was measured here goes before what came from elsewhere.
  const after: Span[] = [...settle(own, claim), ...foreign.flatMap((span) => cutOut(span, [claim]))];
  const gone = before.filter((span) => !after.some((each) => isSameSpan(each, span)));
  const come = after.filter((span) => !before.some((each) => isSameSpan(each, span)));
  await db.spans.bulkDelete(gone.map((span) => span.from));
  await db.spans.bulkPut(come);
  const isOwn = (span: Span) => !isForeign(span);
  for (const change of changesBetween(gone.filter(isOwn), come.filter(isOwn))) {
    const totals = await dayTotals(db, change.day, days);
    days.set(change.day, addTime(totals, change.site, change.key, change.ms));
  }
}

/** Spans that overlap the interval or touch its ends, in order. */
async function spansTouching(db: Database, { from, to }: Interval): Promise<Span[]> {
  return (await spansAround(db, from, to)).filter((span) => span.to >= from);
}

/**
 * Spans that begin between the instants, and the one before them, in order: as spans do not overlap, no other reaches into the time
 * between. Read as a whole: a cursor takes ten times as long.
 */
async function spansAround(db: Database, from: number, to: number): Promise<Span[]> {
  const before = await db.spans.where('from').below(from).last();
  const within = await db.spans.where('from').between(from, to, true, true).toArray();
  return before ? [before, ...within] : within;
}

function isSameSpan(left: Span, right: Span): boolean {
  const isThere = left.from === right.from && left.to === right.to && left.source === right.source;
  return isThere && compareObservations(left, right) === 0;
}

async function dayTotals(db: Database, day: string, days: Map<string, DayTotals>): Promise<DayTotals> {
  return days.get(day) ?? (await db.days.get(day)) ?? emptyDay(day);
}

/** Nobody sends more than some at once and then one a second all along; what a page says beyond that is not believed. */
const SENDS_AT_ONCE = 20;
const LEAST_BETWEEN_SENDS_MS = 1_000;

/**
 * Counts are cumulative for each document: the ledger adds by how much they grew, so a repeated report adds nothing. What a report from
 * before an erasure counts is known from then on, and not added.
 */
async function settleCounts(
  db: Database,
  settlement: Settlement,
  days: Map<string, DayTotals>,
  erased: readonly Erasure[],
): Promise<void> {
  const { document, site, counts, at, madeAt, today, claims } = settlement;
  const had = await db.documents.get(document);
  const since = had?.since ?? had?.at ?? Math.min(at, ...claims.map(({ from }) => from));
  const sends = Math.min(
    counts.sends ?? 0,
    SENDS_AT_ONCE + Math.floor((at - since) / LEAST_BETWEEN_SENDS_MS),
  );
  const grown = sumCounts({ ...counts, sends }, had ?? NO_COUNTS, -1);
  if (isNothing(grown)) return;
  await db.documents.put({ ...sumCounts(had ?? NO_COUNTS, grown), id: document, at, since });
  const isErased = erased.some(
    (each) => !each.surface && (each.site ?? site) === site && contains(each, madeAt),
  );
  if (!isErased) days.set(today, addCounts(await dayTotals(db, today, days), site, grown));
}

/** Spans that begin between the instants, newest first. A clock that ran ahead may have left some in the future. */
export async function newestSpans(db: Database, since: number, until: number): Promise<Span[]> {
  return (await db.spans.where('from').between(since, until, true, true).toArray()).toReversed();
}

/** Spans with some time in the interval, in order. */
export async function spansWithin(db: Database, { from, to }: Interval): Promise<Span[]> {
  return (await spansAround(db, from, to)).filter((span) => span.to > from && span.from < to);
}

/** Forgets what is past its time: raw spans after `keepSpansFrom`; day totals stay. */
export function prune(db: Database, keepSpansFrom: number, keepTracesFrom: number): Promise<void> {
  return db.transaction('rw', [db.spans, db.documents, db.erasures], async () => {
    await db.spans.where('from').below(keepSpansFrom).delete();
    await db.documents.where('at').below(keepTracesFrom).delete();
    await db.erasures.where('to').below(keepTracesFrom).delete();
  });
}

/** Forgets days before `first`: their totals, what came from elsewhere, what goals measured, and spans that are still there. */
export function pruneDays(db: Database, first: string): Promise<void> {
  const { spans, days, shares, goalDays } = db;
  return db.transaction('rw', [spans, days, shares, goalDays], async () => {
    for (const table of [spans, days, shares, goalDays]) await table.where('day').below(first).delete();
  });
}

/**
 * Compares the totals of the days from `since` on with their spans, and puts right what differs: totals are derived, spans are
 * what was observed. What came from elsewhere counts by its shares. Asked for days whose spans are all still there.
 * @returns the days that were wrong
 */
export function checkDays(db: Database, since: string): Promise<string[]> {
  return db.transaction('rw', [db.spans, db.days, db.shares], async () => {
    const spans = await db.spans.where('day').aboveOrEqual(since).toArray();
    const expected = sitesByDay(spans.filter((span) => !isForeign(span)));
    for (const share of await db.shares.where('day').aboveOrEqual(since).toArray()) {
      const { day } = share;
      const own = { ...emptyDay(day), sites: expected.get(day) ?? {} };
      expected.set(day, addShare(own, share, 1).sites);
    }
    const stored = new Map(
      (await db.days.where('day').aboveOrEqual(since).toArray()).map((row) => [row.day, row]),
    );
    const wrong = [...new Set([...expected.keys(), ...stored.keys()])].filter(
      (day) => !isSameTime(expected.get(day) ?? {}, stored.get(day)?.sites ?? {}),
    );
    await db.days.bulkPut(
      wrong.map((day) => ({ ...(stored.get(day) ?? emptyDay(day)), sites: expected.get(day) ?? {} })),
    );
    return wrong;
  });
}
