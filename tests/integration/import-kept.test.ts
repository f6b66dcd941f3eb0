import { describe, expect, it } from 'vitest';
import { correct, takeBackCorrection } from '../../utils/data/corrections.ts';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays, eraseEverything, eraseSite, eraseSurface } from '../../utils/data/erase.ts';
import { mergeImport, previewImport } from '../../utils/data/import.ts';
import { checkDays } from '../../utils/data/ledger-store.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { ownDay } from '../../utils/domain/share.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { fakeBrowser } from '../support/fake-ports.ts';
import { goalOf, TERMS } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import {
  changes,
  contentOf,
  expectSums,
  exported,
  fileOf,
  lived,
  MERGE,
  mergedInto,
  type Life,
} from '../support/imports.ts';
import { MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const CORRECTION = {
  id: idOf('c'),
  site: 'reddit.com',
  was: 'feed',
  surface: 'page',
  at: NOW,
  from: NOW - 45 * MINUTE_MS,
  to: NOW,
} as const;

describe('what came from elsewhere', () => {
  const LIFE: Life = {
    spans: [{ at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'reading' }],
    checkins: [],
  };
  const mine = (db: Database, from: number, to: number) =>
    acceptReport(db, fakeBrowser(NOW).ports, report([stretch(from, to)]), REDDIT);

  it('gives way to what is measured here, also later, and both keep their totals', async () => {
    const db = await mergedInto(freshDatabase(), await fileOf(await exported(await lived(LIFE))));
    await mine(db, -50, -40);
    expect((await db.spans.toArray()).map(({ source }) => source !== undefined)).toEqual([true, false, true]);
    expect((await db.days.get(TODAY))?.sites['reddit.com']).toEqual({
      'feed/reading': 30 * MINUTE_MS,
      'feed/scrolling': 10 * MINUTE_MS,
    });
    await expectSums(db);
    expect(await checkDays(db, addDays(TODAY, -7))).toEqual([]);
  });

  it('can be corrected and put back like any other time', async () => {
    const db = await mergedInto(freshDatabase(), await fileOf(await exported(await lived(LIFE))));
    const before = await db.shares.toArray();
    await correct(db, CORRECTION);
    expect((await db.shares.toArray())[0]?.ms).toEqual({
      'feed/reading': 15 * MINUTE_MS,
      'page/reading': 15 * MINUTE_MS,
    });
    expect(await checkDays(db, addDays(TODAY, -7))).toEqual([]);
    await takeBackCorrection(db, idOf('c'));
    expect(await db.shares.toArray()).toEqual(before);
    await expectSums(db);
  });

  it('can be put back where it is too long ago for spans', async () => {
    const db = await mergedInto(freshDatabase(), await fileOf(await exported(await lived(LIFE))));
    const [shares, days] = [await db.shares.toArray(), await db.days.toArray()];
    await correct(db, CORRECTION);
    const file = await fileOf(await exported(db));
    await db.spans.clear();
    await takeBackCorrection(db, idOf('c'));
    expect([await db.shares.toArray(), await db.days.toArray()]).toEqual([shares, days]);
    expect(file.rows.corrections).toMatchObject([{ moved: [{ source: shares[0]?.source }, {}] }]);
  });

  it('can be put back where it was corrected, too', async () => {
    const theirs = await lived(LIFE);
    await correct(theirs, CORRECTION);
    const file = await fileOf(await exported(theirs));
    const db = await mergedInto(freshDatabase(), file);
    expect(changes(await mergeImport(db, file, MERGE))).toEqual([]);
    expect(changes(await mergeImport(theirs, await fileOf(await exported(db)), MERGE))).toEqual([]);
    await db.spans.clear();
    await takeBackCorrection(db, idOf('c'));
    expect((await db.shares.toArray())[0]?.ms).toEqual({ 'feed/reading': 30 * MINUTE_MS });
    await expectSums(db);
  });

  it('can be told apart from what was measured here', async () => {
    const db = await lived(LIFE);
    const own = await db.days.get(TODAY);
    await mergedInto(db, await fileOf(await exported(await lived(LIFE))));
    const row = await db.days.get(TODAY);
    expect(row?.sites).toEqual({ 'reddit.com': { 'feed/reading': 60 * MINUTE_MS } });
    expect(row && ownDay(row, await db.shares.toArray())).toEqual(own);
  });
});

describe('what came from elsewhere, too,', () => {
  const LIFE: Life = {
    spans: [{ at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'composing' }],
    checkins: [],
  };
  const theirs = async () => fileOf(await exported(await lived(LIFE)));

  it('gives way to what is measured here where it says more', async () => {
    const db = await mergedInto(freshDatabase(), await theirs());
    const mine = report([stretch(-50, -40, { activity: 'reading' })]);
    await acceptReport(db, fakeBrowser(NOW).ports, mine, REDDIT);
    expect((await db.days.get(TODAY))?.sites['reddit.com']).toEqual({
      'feed/composing': 30 * MINUTE_MS,
      'feed/reading': 10 * MINUTE_MS,
    });
    await expectSums(db);
  });

  it('is corrected by what was said here before it came', async () => {
    const db = freshDatabase();
    await correct(db, CORRECTION);
    await mergedInto(db, await theirs());
    const [share] = await db.shares.toArray();
    expect(share?.ms).toEqual({ 'feed/composing': 15 * MINUTE_MS, 'page/composing': 15 * MINUTE_MS });
    expect((await db.spans.toArray()).map(({ surface }) => surface)).toEqual(['feed', 'page']);
  });

  it('goes with its site', async () => {
    const db = await mergedInto(freshDatabase(), await theirs());
    await eraseSite(db, 'reddit.com', NOW);
    expect([await db.shares.toArray(), await db.days.toArray(), await db.spans.toArray()].flat()).toEqual([]);
  });

  it('brings no spans where its time was left out', async () => {
    const db = await lived(LIFE);
    const file = await fileOf(await exported(db));
    await db.spans.clear();
    expect(await mergeImport(db, file, MERGE)).toMatchObject({ measuredHere: 1, spans: 0 });
    expect(await db.spans.count()).toBe(0);
  });
});

describe('what was erased', () => {
  const LIFE: Life = {
    spans: [
      { at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'reading' },
      { at: -1_500, minutes: 30, site: 'discord.com', surface: 'feed', activity: 'reading' },
    ],
    checkins: [{ id: idOf('a'), at: -10, settled: 2 }],
  };

  it('comes back when everything was, and all that was there', async () => {
    const db = await lived(LIFE);
    const [content, file] = [await contentOf(db), await fileOf(await exported(db))];
    await eraseEverything(db, NOW);
    expect(changes(await previewImport(db, file, { ...MERGE, withErased: false }))).not.toEqual([]);
    await mergeImport(db, file, { ...MERGE, withErased: false });
    expect(await contentOf(db)).toEqual(content);
  });

  it.each([
    ['a site', (db: Database) => eraseSite(db, 'reddit.com', NOW)],
    [
      'a day',
      (db: Database) => eraseDays(db, [TODAY, TODAY], { from: intervalOfDay(TODAY, MIDNIGHT).from, to: NOW }),
    ],
  ])('as %s comes back when the person says so, and not otherwise', async (_name, erase) => {
    const db = await lived(LIFE);
    const [content, file] = [await contentOf(db), await fileOf(await exported(db))];
    await erase(db);
    const erased = await contentOf(db);
    const { erased: left } = await mergeImport(db, file, { ...MERGE, withErased: false });
    expect(left).toBeGreaterThan(0);
    expect(await contentOf(db)).toEqual(erased);
    await mergeImport(db, file, MERGE);
    expect(await contentOf(db)).toEqual(content);
    // It is this installation's own again.
    const { shares, spans } = await exported(db);
    expect(shares).toEqual([]);
    expect(spans.filter(({ source }) => source !== undefined)).toEqual([]);
  });

  it.each([
    ['a site', (db: Database) => eraseSite(db, 'reddit.com', NOW), 6],
    ['a surface', (db: Database) => eraseSurface(db, 'reddit.com', 'feed', NOW), 3],
  ])('as %s, with answers, goals and what they measured, stays away', async (_name, erase, rows) => {
    const db = await lived(LIFE);
    const hours = { fromMinute: 0, toMinute: 60 };
    const sites = ['reddit.com', 'discord.com'];
    await db.goals.bulkPut([
      goalOf({}, { id: idOf('alone') }),
      goalOf({ scope: { type: 'sites', sites } }, { id: idOf('group') }),
      goalOf({ scope: { type: 'all' } }, { id: idOf('all') }),
    ]);
    const terms = { ...TERMS, hours };
    await db.goalDays.bulkPut(
      ['alone', 'group'].map((goal) => ({ goal: idOf(goal), day: addDays(TODAY, -40), terms, ms: 1 })),
    );
    const file = await fileOf(await exported(db));
    await erase(db);
    const erased = await contentOf(db);
    expect(await db.goalDays.count()).toBe(0);
    const { erased: left } = await mergeImport(db, file, { ...MERGE, withErased: false });
    expect(left).toBe(rows);
    expect(await contentOf(db)).toEqual(erased);
    // What the person gives the goal again is theirs.
    const again = goalOf({ scope: { type: 'sites', sites }, minutes: 5 }, { id: idOf('group') });
    await db.goals.put(again);
    await mergeImport(db, await fileOf(await exported(db)), { ...MERGE, withErased: false });
    expect(await db.goals.get(idOf('group'))).toEqual(again);
  });

  it('as everything adds up with what was measured since', async () => {
    const db = await lived(LIFE);
    const file = await fileOf(await exported(db));
    await eraseEverything(db, NOW);
    const later = fakeBrowser(NOW + 5 * MINUTE_MS);
    await acceptReport(db, later.ports, report([stretch(1, 2, { activity: 'reading' })]), REDDIT);
    await mergeImport(db, file, MERGE);
    expect((await db.days.get(TODAY))?.sites['reddit.com']).toEqual({ 'feed/reading': 31 * MINUTE_MS });
    // Under a new name, since what the old one stands for is in the file.
    expect((await exported(db)).installation).toMatch(/^[\da-f-]{36}$/);
  });
});
