/**
 * Erasing that can be taken back for a while. What went is in the memory of the page that erased it, and nowhere else: when that page
 * closes, it is gone. All tables are compared before and after, in the transaction of the erasure itself, so a kind of row that is
 * added later is taken back, too. What came in between stays: time is added to the day as it is then.
 */
import { addTime, changesBetween, emptyDay, NO_COUNTS, type DayTotals } from '../domain/day-totals.ts';
import { isSame } from '../domain/merge-rows.ts';
import { isForeign, outside } from '../domain/merge-spans.ts';
import { addShare, laterShare, ownDay, shareKey, sharesByDay, yields, type Share } from '../domain/share.ts';
import type { Span } from '../domain/span.ts';
import type { Database } from './database.ts';
import { readInstallation } from './installation.ts';
import { spansWithin } from './ledger-store.ts';

type Row = object;
type Rows = ReadonlyMap<string, Row>;

/** One table's rows as they were, of those that went or changed; what was left of each, and those that came. */
interface TableChange {
  readonly table: string;
  readonly had: readonly Row[];
  readonly left: readonly (readonly [key: string, row: Row | undefined])[];
  readonly came: readonly Row[];
  /** The keys of shares that stayed as they were. */
  readonly stayed: ReadonlySet<string>;
}

/** What an erasure changed. */
export type Erased = readonly TableChange[];

/** Erases, and keeps what went for taking it back. */
export function eraseAndKeep(db: Database, work: () => Promise<void>): Promise<Erased> {
  return db.transaction('rw', db.tables, async () => {
    const before = await snapshot(db);
    await work();
    const after = await snapshot(db);
    return db.tables.map(({ name }) => change(name, before.get(name) ?? NONE, after.get(name) ?? NONE));
  });
}

const NONE: Rows = new Map();

async function snapshot(db: Database): Promise<Map<string, Rows>> {
  const each = await Promise.all(
    db.tables.map(async (table) => {
      const [keys, rows] = [await table.toCollection().primaryKeys(), (await table.toArray()) as Row[]];
      return [table.name, new Map(rows.map((row, index) => [JSON.stringify(keys[index]), row]))] as const;
    }),
  );
  return new Map(each);
}

function change(table: string, before: Rows, after: Rows): TableChange {
  const isChanged = ([key, row]: [string, Row]) => {
    const now = after.get(key);
    return now === undefined || !isSame(now, row);
  };
  const had = [...before].filter(isChanged);
  return {
    table,
    // A day that stayed had what it has no more.
    had: had.map(([key, row]) => (table === 'days' ? lost(row as DayTotals, after.get(key)) : row)),
    left: had.map(([key]) => [key, after.get(key)]),
    came: [...after].filter(([key]) => !before.has(key)).map(([, row]) => row),
    stayed: new Set(
      table === 'shares' ? [...before].filter((each) => !isChanged(each)).map(([key]) => key) : [],
    ),
  };
}

function lost(before: DayTotals, after: Row | undefined): DayTotals {
  if (!after) return before;
  // Both are rows of `days`.
  const { sites, counts } = after as DayTotals;
  const left = [...new Set([...Object.keys(sites), ...Object.keys(counts)])].map((site): Share => ({
    source: '',
    day: before.day,
    site,
    ms: sites[site] ?? {},
    counts: counts[site] ?? NO_COUNTS,
    asOf: 0,
  }));
  return ownDay(before, left);
}

/** Takes an erasure back, in one transaction. */
export function takeBackErased(db: Database, erased: Erased): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await giveWay(db, erased);
    // Days first: what is put back of spans may take from them.
    const ordered = erased.toSorted(
      (left, right) => Number(right.table === 'days') - Number(left.table === 'days'),
    );
    for (const { table, had, left, came } of ordered) {
      // An erasure that is taken back clips no claim any more.
      if (table === 'erasures') await db.erasures.bulkDelete((came as { id: string }[]).map(({ id }) => id));
      else if (table === 'days') await addDaysBack(db, had as DayTotals[]);
      else if (table === 'shares') await putSharesBack(db, had as Share[], left);
      else if (table === 'spans') await putSpansBack(db, had as Span[]);
      else await putRowsBack(db, table, had, left);
    }
  });
}

/**
 * What this installation wrote into a file once, and what another tracker measured beside it, may have come in meanwhile where what was
 * measured here had gone. That comes back, so they give way to it, as they do where it is there.
 */
async function giveWay(db: Database, erased: Erased): Promise<void> {
  const installation = await readInstallation(db);
  const shares = erased.find(({ table }) => table === 'shares');
  // Each table has its rows.
  const left = new Map(shares?.left) as Map<string, Share | undefined>;
  const spans = hadOf<Span>(erased, 'spans').toSorted((one, other) => one.from - other.from);
  const byDay = sharesByDay(hadOf<Share>(erased, 'shares'));
  for (const day of hadOf<DayTotals>(erased, 'days')) {
    const own = ownDay(
      day,
      (byDay.get(day.day) ?? []).map((share) => lostOf(share, left.get(shareKey(share)))),
    );
    for (const now of await db.shares.where('day').equals(day.day).toArray()) {
      const isOwn = own.sites[now.site] ?? own.counts[now.site];
      const hasCome = yields(now.source, installation) && !shares?.stayed.has(shareKey(now));
      if (isOwn && hasCome) await replaceShare(db, now, left.get(shareKey(now)), spans);
    }
  }
}

function hadOf<Of extends Row>(erased: Erased, name: string): readonly Of[] {
  return (erased.find(({ table }) => table === name)?.had ?? []) as readonly Of[];
}

function lostOf(share: Share, left: Share | undefined): Share {
  const { site } = share;
  const { sites, counts } = ownDay(addShare(emptyDay(share.day), share, 1), left ? [left] : []);
  return { ...share, ms: sites[site] ?? {}, counts: counts[site] ?? NO_COUNTS };
}

/** A share is as the erasure left it, and none of its spans lies where others come back. */
async function replaceShare(
  db: Database,
  now: Share,
  left: Share | undefined,
  spans: readonly Span[],
): Promise<void> {
  const { source, day, site } = now;
  const less = addShare((await db.days.get(day)) ?? emptyDay(day), now, -1);
  await db.days.put(left ? addShare(less, left, 1) : less);
  await (left ? db.shares.put(left) : db.shares.delete([source, day, site]));
  const isIts = (span: Span) => span.source === source && span.site === site;
  const its = await db.spans.where('day').equals(day).filter(isIts).sortBy('from');
  await db.spans.bulkDelete(its.map(({ from }) => from));
  if (left) await db.spans.bulkPut(outside(its, spans));
}

/** What was changed since in a row that stayed is the person's newer word, field by field; one that has gone since stays gone. */
async function putRowsBack(
  db: Database,
  name: string,
  had: readonly Row[],
  left: TableChange['left'],
): Promise<void> {
  const table = db.table<Row>(name);
  for (const [index, row] of had.entries()) {
    const [key, after] = left[index] ?? [];
    // Keys were written by `snapshot`.
    const now = key === undefined ? undefined : await table.get(JSON.parse(key) as string);
    if (!after && !now) await table.put(row);
    else if (after && now) await table.put({ ...row, ...changed(after, now) });
  }
}

function changed(before: Row, after: Row): Row {
  const was = new Map(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !isSame(was.get(key), value)));
}

async function addDaysBack(db: Database, days: readonly DayTotals[]): Promise<void> {
  const now = await db.days.bulkGet(days.map(({ day }) => day));
  const sums = days.map((had, index) => {
    const sites = [...new Set([...Object.keys(had.sites), ...Object.keys(had.counts)])];
    return sites.reduce<DayTotals>(
      (totals, site) => {
        const counts = had.counts[site] ?? NO_COUNTS;
        return addShare(totals, { site, ms: had.sites[site] ?? {}, counts }, 1);
      },
      now[index] ?? emptyDay(had.day),
    );
  });
  await db.days.bulkPut(sums);
}

/** Another page may have been seen meanwhile to have been there: what is measured of it then stays, and its time counts once. */
async function putSpansBack(db: Database, spans: readonly Span[]): Promise<void> {
  const ordered = spans.toSorted((left, right) => left.from - right.from);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return;
  const back = outside(ordered, await spansWithin(db, { from: first.from, to: last.to }));
  await db.spans.bulkPut(back);
  const isOwn = (span: Span) => !isForeign(span);
  for (const { day, site, key, ms } of changesBetween(ordered.filter(isOwn), back.filter(isOwn)))
    await db.days.put(addTime((await db.days.get(day)) ?? emptyDay(day), site, key, ms));
}

/** A file may have been merged meanwhile: of two words of one source the later holds. */
async function putSharesBack(
  db: Database,
  shares: readonly Share[],
  left: TableChange['left'],
): Promise<void> {
  for (const [index, had] of shares.entries()) {
    const now = await db.shares.get([had.source, had.day, had.site]);
    const after = left[index]?.[1] as Share | undefined;
    // What the erasure left of it is no other word.
    const holds = now && !isSame(now, after) ? laterShare(now, had) : had;
    await db.shares.put(holds);
    // The day has what is there now, and what went: it is to have what holds.
    const more = [holds, ...(after ? [after] : [])];
    const less = [had, ...(now ? [now] : [])];
    if (isSame(more, less)) continue;
    const day = more.reduce(
      (sum, each) => addShare(sum, each, 1),
      (await db.days.get(had.day)) ?? emptyDay(had.day),
    );
    await db.days.put(less.reduce((sum, each) => addShare(sum, each, -1), day));
  }
}
