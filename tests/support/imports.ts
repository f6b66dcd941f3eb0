/** Databases in which invented people lived, and the files that they write. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { exportAll, type Export } from '../../utils/data/export.ts';
import { mergeImport, type ImportCounts } from '../../utils/data/import.ts';
import { readImport, type ImportFile, type ReadOptions } from '../../utils/data/import-file.ts';
import { answersFor, gather } from '../../utils/data/parsed-file.ts';
import { emptyDay, sitesByDay } from '../../utils/domain/day-totals.ts';
import { addShare } from '../../utils/domain/share.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { fakeBrowser } from './fake-ports.ts';
import { idOf } from './ids.ts';
import { MINUTE_MS, NOW, report, stretch, TODAY } from './reports.ts';
import { freshDatabase } from './test-database.ts';

export const MERGE = { withErased: true, step: () => undefined };
export const READ = {
  now: NOW,
  siteOf: (host: string) => (host.includes('.') ? host.replace(/^www\./, '') : null),
  isPattern: () => true,
  step: async () => undefined,
};

/** As the page reads a file, without the thread between. */
export async function read(text: string, options: ReadOptions = READ): Promise<ImportFile> {
  const answers = answersFor(new Blob([text]));
  const ask = async () => {
    const { value } = await answers.next();
    if (!value) throw new Error('It is asked for more than there is');
    return structuredClone(value);
  };
  return readImport(await gather(ask), options);
}
export const fileOf = (exported: object) => read(JSON.stringify(exported));

/** The file that a database writes, at an instant. */
export const exported = (db: Database, at = NOW): Promise<Export> =>
  exportAll(db, { exportedAt: new Date(at).toISOString(), withPeople: true });

/** All that a database knows, in an order of its own, without who it is and what its own numbers are. */
export async function contentOf(db: Database) {
  const { installation: _name, exportedAt: _at, shares: _shares, ...content } = await exported(db);
  const text = (row: unknown) => JSON.stringify(row);
  return Object.fromEntries(
    Object.entries(content).map(([key, rows]) => [
      key,
      Array.isArray(rows)
        ? rows
            .map(({ source: _source, ...row }) => (key === 'decisions' ? { ...row, id: 0 } : row))
            .toSorted((a, b) => (text(a) < text(b) ? -1 : 1))
        : rows,
    ]),
  );
}

/** Every row of every table. */
export async function everythingIn(db: Database) {
  const each = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(each));
}

export const changes = ({ measuredHere: _here, erased: _erased, ...counts }: ImportCounts) =>
  JSON.stringify(counts).match(/[1-9]/g) ?? [];

/** Each day's totals as they are stored, and what its own spans and its shares come to; and whether no spans overlap. */
export async function sumsOf(db: Database) {
  const spans = await db.spans.orderBy('from').toArray();
  const own = sitesByDay(spans.filter(({ source }) => source === undefined));
  const shares = await db.shares.toArray();
  const days = await db.days.toArray();
  return {
    areApart: spans.every((span, index) => span.from >= (spans[index - 1]?.to ?? 0)),
    stored: days.map(({ sites }) => sites),
    derived: days.map(({ day }) => {
      const base = { ...emptyDay(day), sites: own.get(day) ?? {} };
      const theirs = shares.filter((share) => share.day === day);
      return theirs.reduce((all, share) => addShare(all, share, 1), base).sites;
    }),
  };
}

/** Spans lie apart, and each day's totals are what its own spans and its shares come to. */
export async function expectSums(db: Database): Promise<void> {
  const { areApart, stored, derived } = await sumsOf(db);
  expect(areApart).toBe(true);
  expect(stored).toEqual(derived);
}

const SITES = ['reddit.com', 'discord.com', 'garden.example'];
const minute = fc.integer({ min: -3 * 24 * 60, max: -1 });
const span = fc.record({
  at: minute,
  minutes: fc.integer({ min: 1, max: 90 }),
  site: fc.constantFrom(...SITES),
  surface: fc.constantFrom('feed' as const, 'page' as const, 'conversation' as const, 'mail' as const),
  activity: fc.constantFrom('reading' as const, 'scrolling' as const, 'composing' as const),
});
export const person = fc.record({
  spans: fc.array(span, { maxLength: 12 }),
  checkins: fc.array(
    fc.record({
      id: fc.constantFrom(...['a', 'b', 'c'].map(idOf)),
      at: minute,
      settled: fc.constantFrom(-1 as const, 2 as const),
    }),
    {
      maxLength: 3,
    },
  ),
});
export type Life = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** A database in which a person lived: reports, answers, a decision. */
async function live(db: Database, { spans, checkins }: Life): Promise<void> {
  const { ports } = fakeBrowser(NOW);
  for (const [index, { at, minutes, site, surface, activity }] of spans.entries()) {
    const document = `5f0c8f0e-8a3e-4d5b-9a63-1f5a0c9a7d${String(10 + index)}`;
    const until = Math.min(0, at + minutes);
    await acceptReport(
      db,
      ports,
      report([stretch(at, until, { surface, activity })], { document }),
      `https://${site}`,
    );
  }
  for (const { id, at, settled } of checkins)
    await db.checkins.put({
      id,
      at: NOW + at * MINUTE_MS,
      day: TODAY,
      site: 'reddit.com',
      surface: 'feed',
      answers: { settled },
    });
}

export async function lived(life: Life): Promise<Database> {
  const db = freshDatabase();
  await live(db, life);
  return db;
}

export async function mergedInto(db: Database, ...files: readonly ImportFile[]): Promise<Database> {
  for (const file of files) await mergeImport(db, file, MERGE);
  return db;
}

/** The same as another, to the last byte: also the name of the installation. */
export async function copyOf(db: Database): Promise<Database> {
  const copy = freshDatabase();
  await copy.settings.clear();
  for (const table of db.tables) await copy.table(table.name).bulkAdd(await table.toArray());
  return copy;
}
