import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays, eraseSite, eraseSurface } from '../../utils/data/erase.ts';
import { checkDays } from '../../utils/data/ledger-store.ts';
import { eraseAndKeep, takeBackErased } from '../../utils/data/undo-erase.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { goalOf } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import { everythingIn, exported, fileOf, lived, mergedInto, sumsOf, type Life } from '../support/imports.ts';
import { DOCUMENT, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';

const LIFE: Life = {
  spans: [
    { at: -60, minutes: 20, site: 'reddit.com', surface: 'feed', activity: 'reading' },
    { at: -40, minutes: 10, site: 'reddit.com', surface: 'page', activity: 'reading' },
    { at: -20, minutes: 10, site: 'discord.com', surface: 'feed', activity: 'composing' },
    { at: -1_500, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'scrolling' },
    { at: -3_000, minutes: 30, site: 'garden.example', surface: 'page', activity: 'reading' },
  ],
  checkins: [{ id: idOf('a'), at: -10, settled: 2 }],
};
const ELSEWHERE: Life = {
  spans: [{ at: -100, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'scrolling' }],
  checkins: [],
};

let db: Database;
let browser: FakeBrowser;

const [YESTERDAY, BEFORE] = [addDays(TODAY, -1), addDays(TODAY, -2)];
const ERASURES: [string, () => Promise<void>][] = [
  ['a site', () => eraseSite(db, 'reddit.com', NOW)],
  ['a surface of a site', () => eraseSurface(db, 'reddit.com', 'feed', NOW)],
  [
    'some days',
    () => eraseDays(db, [BEFORE, TODAY], { from: intervalOfDay(BEFORE, MIDNIGHT).from, to: NOW }),
  ],
];

beforeEach(async () => {
  db = await lived(LIFE);
  browser = fakeBrowser(NOW);
  await db.settings.put({ key: 'strongSites', value: ['reddit.com'] });
  await mergedInto(db, await fileOf(await exported(await lived(ELSEWHERE))));
});

const everything = () => everythingIn(db);

describe('erasing', () => {
  it('a surface leaves the others of the site, and late claims for it are cut', async () => {
    await eraseSurface(db, 'reddit.com', 'feed', NOW);
    expect((await db.days.get(TODAY))?.sites['reddit.com']).toEqual({ 'page/reading': 10 * MINUTE_MS });
    expect((await db.days.get(YESTERDAY))?.sites).toEqual({});
    const late = report([stretch(-60, -40), stretch(-5, -4, { surface: 'page' })]);
    await acceptReport(db, browser.ports, late, REDDIT);
    const sites = (await db.days.get(TODAY))?.sites['reddit.com'];
    expect(sites).toEqual({ 'page/reading': 10 * MINUTE_MS, 'page/scrolling': MINUTE_MS });
    expect(await db.checkins.count()).toBe(0);
    expect(await checkDays(db, BEFORE)).toEqual([]);
  });

  it('some days leaves those before', async () => {
    await eraseDays(db, [YESTERDAY, TODAY], { from: intervalOfDay(YESTERDAY, MIDNIGHT).from, to: NOW });
    expect((await db.days.toArray()).map(({ day }) => day)).toEqual([BEFORE]);
    expect((await db.spans.toArray()).map(({ day }) => day)).toEqual([BEFORE]);
    expect(await db.shares.count()).toBe(0);
  });
});

describe('taking back that', () => {
  it.each(ERASURES)('%s was erased leaves everything as it was', async (_name, erase) => {
    const before = await everything();
    const erased = await eraseAndKeep(db, erase);
    expect(await everything()).not.toEqual(before);
    await takeBackErased(db, erased);
    expect(await everything()).toEqual(before);
  });

  it.each(ERASURES)('%s was erased keeps what came in between', async (_name, erase) => {
    const before = await db.days.get(TODAY);
    const erased = await eraseAndKeep(db, erase);
    browser.now = NOW + 5 * MINUTE_MS;
    const document = DOCUMENT.replace('01', '77');
    await acceptReport(db, browser.ports, report([stretch(1, 2)], { document }), REDDIT);
    // It was behind the erased one, and is told again.
    const behind = report([stretch(-55, -50, { activity: 'reading', surface: 'page' })], {
      document: DOCUMENT.replace('01', '78'),
    });
    await acceptReport(db, browser.ports, behind, 'https://discord.com');
    await takeBackErased(db, erased);
    const after = await db.days.get(TODAY);
    const [had, has] = [before?.sites['reddit.com'] ?? {}, after?.sites['reddit.com'] ?? {}];
    expect(has['feed/scrolling']).toBe((had['feed/scrolling'] ?? 0) + MINUTE_MS);
    const { areApart, stored, derived } = await sumsOf(db);
    expect(areApart).toBe(true);
    expect(stored).toEqual(derived);
    expect(await db.erasures.count()).toBe(0);
  });

  it.each(ERASURES)(
    '%s was erased counts no time twice that a file brought meanwhile',
    async (_name, erase) => {
      const file = await fileOf(await exported(db));
      const before = (await sumsOf(db)).stored;
      const erased = await eraseAndKeep(db, erase);
      await mergedInto(db, file);
      await takeBackErased(db, erased);
      const { stored, derived } = await sumsOf(db);
      expect(stored).toEqual(derived);
      expect(stored).toEqual(before);
    },
  );

  it.each(ERASURES)(
    '%s was erased counts nothing twice that one’s own file brought meanwhile, with spans or without',
    async (_name, erase) => {
      for (const hasSpans of [true, false]) {
        if (!hasSpans) await db.spans.clear();
        await db.days.toCollection().modify((row, ref) => {
          const { ['reddit.com']: reddit = { visits: 0, steps: 0 }, ...counts } = row.counts;
          ref.value = { ...row, counts: { ...counts, 'reddit.com': { ...reddit, sends: 3 } } };
        });
        const file = await fileOf(await exported(db));
        const before = await everything();
        const erased = await eraseAndKeep(db, erase);
        await mergedInto(db, file);
        await takeBackErased(db, erased);
        expect(await everything()).toEqual(before);
      }
    },
  );

  it('a site was erased leaves what the person changed since', async () => {
    const sites = ['reddit.com', 'discord.com'];
    const group = goalOf({ scope: { type: 'sites', sites } }, { id: 'group' });
    await db.goals.bulkPut([group, goalOf({}, { id: 'alone' })]);
    await db.settings.put({ key: 'toldGoals', value: ['alone', 'group'] });
    const erased = await eraseAndKeep(db, () => eraseSite(db, 'reddit.com', NOW));
    await db.goals.update('group', { endedDay: TODAY });
    await db.settings.put({ key: 'toldGoals', value: [] });
    await takeBackErased(db, erased);
    expect(await db.goals.get('group')).toEqual({ ...group, endedDay: TODAY });
    expect(await db.goals.get('alone')).toEqual(goalOf({}, { id: 'alone' }));
    expect((await db.settings.get('toldGoals'))?.value).toEqual([]);
  });

  it('a site was erased brings no goal back that was deleted since', async () => {
    const sites = ['reddit.com', 'discord.com'];
    await db.goals.put(goalOf({ scope: { type: 'sites', sites } }));
    const erased = await eraseAndKeep(db, () => eraseSite(db, 'reddit.com', NOW));
    await db.goals.clear();
    await takeBackErased(db, erased);
    expect(await db.goals.count()).toBe(0);
  });
});
