import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays, eraseEverything, eraseSite } from '../../utils/data/erase.ts';
import { exportAll } from '../../utils/data/export.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { checkDays } from '../../utils/data/ledger-store.ts';
import { intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Report } from '../../utils/messaging/page-messages.ts';
import { keepHouse } from '../../utils/services/housekeeping.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { goalOf, TERMS } from '../support/goals.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { somebody } from '../support/people.ts';
import { DOCUMENT, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const EXPORT = { exportedAt: new Date(NOW).toISOString(), withPeople: false };

const accept = (what: Report, origin = REDDIT) => acceptReport(db, browser.ports, what, origin);
const sitesToday = async () => (await db.days.get(TODAY))?.sites;

describe('erasing', () => {
  beforeEach(async () => {
    await accept(report([stretch(-9, -8)]));
    await accept(
      report([stretch(-7, -6)], { document: DOCUMENT.replace('01', '02') }),
      'https://discord.com',
    );
  });

  it('a site leaves the others, and late claims for it are cut', async () => {
    await eraseSite(db, 'reddit.com', NOW);
    await accept(report([stretch(-9, -8)]));
    expect(Object.keys((await sitesToday()) ?? {})).toEqual(['discord.com']);
    browser.now = NOW + 10 * MINUTE_MS;
    await accept(report([stretch(-1, 1)]));
    expect((await sitesToday())?.['reddit.com']).toEqual({ 'feed/scrolling': MINUTE_MS });
  });

  it('a site takes nothing from late claims for another', async () => {
    await eraseSite(db, 'reddit.com', NOW);
    const late = report([stretch(-5, -3, { surface: 'conversation' })], {
      document: DOCUMENT.replace('01', '03'),
    });
    await accept(late, 'https://discord.com');
    expect((await sitesToday())?.['discord.com']?.['conversation/scrolling']).toBe(2 * MINUTE_MS);
  });

  it('a day leaves no trace of it, and late claims for it are cut', async () => {
    await eraseDays(db, [TODAY, TODAY], { from: intervalOfDay(TODAY, MIDNIGHT).from, to: NOW });
    await accept(report([stretch(-9, -8)]));
    expect(await db.spans.count()).toBe(0);
    expect(await sitesToday()).toBeUndefined();
  });

  it('everything is everything', async () => {
    await db.goals.put(goalOf());
    await eraseEverything(db, NOW);
    const exported = await exportAll(db, EXPORT);
    expect(
      [exported.days, exported.spans, exported.goals, exported.checkins, exported.nudges].flat(),
    ).toEqual([]);
    await accept(report([stretch(-9, -8)]));
    expect(await db.spans.count()).toBe(0);
    expect(await db.days.count()).toBe(0);
  });
});

describe('exporting', () => {
  it('leaves people out unless they are asked for, and with them who a contact was with', async () => {
    const sam = somebody({ id: 'p', ways: [{ name: 'Mail', href: 'mailto:sam@garden.example' }] });
    await db.people.add(sam);
    const contact = { id: 'c', at: NOW, day: TODAY, kind: 'hello', personId: 'p', answers: {} } as const;
    await db.contacts.add(contact);
    const without = await exportAll(db, EXPORT);
    expect(without.contacts).toEqual([{ ...contact, personId: null }]);
    expect(JSON.stringify(without)).not.toMatch(/Sam|mailto/);
    const whole = await exportAll(db, { ...EXPORT, withPeople: true });
    expect(whole).toMatchObject({ people: [sam], contacts: [contact] });
  });
});

describe('housekeeping', () => {
  it('puts day totals right that do not agree with their spans, and leaves counts and right days alone', async () => {
    await accept(report([stretch(-9, -8)]));
    const right = await db.days.get(TODAY);
    await db.days.put({ day: TODAY, sites: { 'x.com': { 'feed/reading': 5 } }, counts: right?.counts ?? {} });
    await db.days.put({ day: '2026-11-20', sites: { 'x.com': { 'feed/reading': 5 } }, counts: {} });
    await db.days.put({ day: '2026-01-01', sites: { 'x.com': { 'feed/reading': 5 } }, counts: {} });
    expect(await checkDays(db, '2026-11-15')).toEqual([TODAY, '2026-11-20']);
    expect(await db.days.get(TODAY)).toEqual(right);
    expect((await db.days.get('2026-11-20'))?.sites).toEqual({});
    expect((await db.days.get('2026-01-01'))?.sites).toEqual({ 'x.com': { 'feed/reading': 5 } });
    expect(await checkDays(db, '2026-11-15')).toEqual([]);
  });

  it('forgets spans after 90 days and keeps day totals', async () => {
    await accept(report([stretch(-9, -8)]));
    browser.now = NOW + 91 * 24 * 3_600_000;
    await keepHouse(db, browser.ports);
    expect(await db.spans.count()).toBe(0);
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': MINUTE_MS } });
    expect(browser.wakes.get('housekeeping')).toBeGreaterThan(browser.now);
  });
});

describe('day totals', () => {
  const days = ['2024-11-21', '2024-11-22', TODAY];

  it.each([
    [0, days],
    [2, days.slice(1)],
    [1, [TODAY]],
  ])('are kept for %i years, 0 being for ever', async (keepDaysYears, left) => {
    const share = { source: 's', site: 'x.com', ms: {}, counts: { visits: 1, steps: 0 }, asOf: 0 };
    await db.days.bulkPut(days.map((day) => ({ day, sites: {}, counts: {} })));
    await db.shares.bulkPut(days.map((day) => ({ ...share, day })));
    await db.goalDays.bulkPut(days.map((day) => ({ goal: 'g', day, terms: TERMS, ms: 1 })));
    await writeSettings(db, { keepDaysYears });
    await keepHouse(db, browser.ports);
    expect((await db.days.toArray()).map(({ day }) => day)).toEqual(left);
    expect((await db.shares.toArray()).map(({ day }) => day)).toEqual(left);
    expect((await db.goalDays.toArray()).map(({ day }) => day)).toEqual(left);
  });
});

describe('the export', () => {
  it('holds one flat row for each day and site', async () => {
    await accept(report([stretch(-9, -8)]));
    const exported = await exportAll(db, EXPORT);
    expect(exported).toMatchObject({ format: 'quality-minutes', version: 2 });
    expect(exported.days).toEqual([
      {
        day: TODAY,
        site: 'reddit.com',
        ms: { 'feed/scrolling': MINUTE_MS },
        counts: { visits: 1, steps: 3 },
      },
    ]);
  });
});
