import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct, takeBackCorrection } from '../../utils/data/corrections.ts';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays } from '../../utils/data/erase.ts';
import { checkDays, prune } from '../../utils/data/ledger-store.ts';
import { saveRule } from '../../utils/data/rules-store.ts';
import { intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Correction } from '../../utils/domain/person-rules.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { runRulesOf } from '../../utils/domain/run.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { readRun } from '../../utils/services/nudger.ts';
import { describePlace } from '../../utils/services/places.ts';
import { correctSeen, saySeen } from '../../utils/services/say.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { daysFromSpans, freshDatabase } from '../support/test-database.ts';

const UNLISTED = 'https://garden.example';
const HOUR_MS = 60 * MINUTE_MS;
const RUN_RULES = runRulesOf(DEFAULT_SETTINGS);
const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const accept = (what = report([stretch(-30, 0)]), origin = REDDIT) =>
  acceptReport(db, browser.ports, what, origin);
const sitesToday = async () => (await db.days.get(TODAY))?.sites;

const correction: Correction = {
  id: ID,
  site: 'reddit.com',
  from: NOW - 20 * MINUTE_MS,
  to: NOW - 10 * MINUTE_MS,
  was: 'feed',
  surface: 'conversation',
  at: NOW,
};

describe('a correction', () => {
  beforeEach(() => accept());

  it('moves the time of its interval, in spans and days alike, and back again', async () => {
    const before = [await db.spans.toArray(), await sitesToday()];
    await correct(db, correction);
    expect(await sitesToday()).toEqual({
      'reddit.com': { 'feed/scrolling': 20 * MINUTE_MS, 'conversation/scrolling': 10 * MINUTE_MS },
    });
    expect([await sitesToday()]).toEqual(await daysFromSpans(db));
    expect(await checkDays(db, TODAY)).toEqual([]);
    await takeBackCorrection(db, ID);
    expect(await sitesToday()).toEqual(before[1]);
    expect([await sitesToday()]).toEqual(await daysFromSpans(db));
    await accept();
    expect(await db.spans.toArray()).toEqual(before[0]);
  });

  it('is not undone by a report that comes again, or late', async () => {
    await correct(db, correction);
    const corrected = await sitesToday();
    await accept();
    expect(await sitesToday()).toEqual(corrected);
  });

  it('takes back no more than it changed', async () => {
    await accept(report([{ ...stretch(-40, -35), surface: 'conversation' }]));
    await correct(db, { ...correction, from: NOW - 60 * MINUTE_MS, to: NOW });
    await takeBackCorrection(db, ID);
    expect(await sitesToday()).toEqual({
      'reddit.com': { 'feed/scrolling': 30 * MINUTE_MS, 'conversation/scrolling': 5 * MINUTE_MS },
    });
  });

  it('outlives its spans, and can be taken back then, too', async () => {
    await correct(db, correction);
    await prune(db, NOW + 1, 0);
    expect(await db.spans.count()).toBe(0);
    await takeBackCorrection(db, ID);
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': 30 * MINUTE_MS } });
  });

  it('does not come back to a day that was erased', async () => {
    await correct(db, { ...correction, from: intervalOfDay(TODAY, MIDNIGHT).from - HOUR_MS });
    await eraseDays(db, [TODAY, TODAY], { from: intervalOfDay(TODAY, MIDNIGHT).from, to: NOW });
    await takeBackCorrection(db, ID);
    expect(await sitesToday()).toBeUndefined();
  });

  it('holds against a page that is recognised late and claims the same time as something else', async () => {
    await accept(report([{ ...stretch(-50, -40), surface: 'page' }]));
    await correct(db, {
      ...correction,
      from: NOW - 50 * MINUTE_MS,
      to: NOW - 40 * MINUTE_MS,
      was: 'page',
    });
    await accept(report([stretch(-50, -40)]));
    expect(await sitesToday()).toEqual({
      'reddit.com': { 'feed/scrolling': 30 * MINUTE_MS, 'conversation/scrolling': 10 * MINUTE_MS },
    });
  });

  it('is followed by the next one about the same time, also when the report comes again', async () => {
    await correct(db, { ...correction, id: ID.replace('01', '09'), at: NOW - 2, surface: 'video' });
    await correct(db, { ...correction, at: NOW - 1, was: 'video', surface: 'thread' });
    const corrected = await sitesToday();
    await accept();
    expect(await sitesToday()).toEqual(corrected);
    expect(Object.keys(corrected?.['reddit.com'] ?? {}).toSorted()).toEqual([
      'feed/scrolling',
      'thread/scrolling',
    ]);
  });

  it('and others, made, repeated and taken back in any order, leave days that are the sum of their spans', async () => {
    const surfaces = fc.constantFrom('feed' as const, 'page' as const, 'thread' as const);
    const deeds = fc.array(
      fc.oneof(
        fc.record({
          what: fc.constant('correct' as const),
          slot: fc.nat(3),
          from: fc.integer({ min: -30, max: -2 }),
          minutes: fc.integer({ min: 1, max: 20 }),
          was: surfaces,
          surface: surfaces,
        }),
        fc.record({ what: fc.constant('takeBack' as const), slot: fc.nat(3) }),
        fc.record({ what: fc.constant('report' as const) }),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (history) => {
        db = freshDatabase();
        await accept();
        for (const [index, deed] of history.entries()) {
          const id = `deed-${'slot' in deed ? deed.slot : 0}`;
          if (deed.what === 'takeBack') await takeBackCorrection(db, id);
          else if (deed.what === 'report') await accept();
          else {
            const { was, surface } = deed;
            const from = NOW + deed.from * MINUTE_MS;
            const to = from + deed.minutes * MINUTE_MS;
            const site = 'reddit.com';
            if (was !== surface) await correct(db, { id, site, from, to, was, surface, at: index });
          }
          expect([await sitesToday()]).toEqual(await daysFromSpans(db));
          const spans = await db.spans.toArray();
          expect(spans.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(30 * MINUTE_MS);
        }
        db.close();
      }),
      { numRuns: 150 },
    );
  });

  it('counts for the run: what was no feed is no part of it', async () => {
    const before = await readRun(db, NOW, RUN_RULES);
    // Shorter than what ends a run.
    await correct(db, { ...correction, from: correction.to - 2 * MINUTE_MS, surface: 'page' });
    expect((await readRun(db, NOW, RUN_RULES))?.passiveMs).toBe((before?.passiveMs ?? 0) - 2 * MINUTE_MS);
  });
});

describe("the person's rules", () => {
  it('about a surface change the run at once, and the past with it', async () => {
    await accept();
    expect(await readRun(db, NOW, RUN_RULES)).not.toBeNull();
    await saveRule(db, { type: 'surface', id: ID, site: 'reddit.com', from: 'feed', to: 'page', at: NOW });
    expect(await readRun(db, NOW, RUN_RULES)).toBeNull();
    await db.rules.delete(ID);
    expect(await readRun(db, NOW, RUN_RULES)).not.toBeNull();
  });

  it('about an address go before the catalogue, in the meter and in what the popup says', async () => {
    await saveRule(db, {
      type: 'address',
      id: ID,
      site: 'reddit.com',
      path: '/r/bread/**',
      surface: 'page',
      at: NOW,
    });
    const { rules } = await accept(report([stretch(-1, 0)], { needsRules: true }));
    const [own] = rules ?? [];
    expect([own?.[1], new RegExp(own?.[0] ?? '').test('/r/bread/new/')]).toEqual(['page', true]);
    const surfaceAt = async (path: string) =>
      (await describePlace(db, browser.ports, REDDIT + path))?.surface;
    expect([await surfaceAt('/r/bread/'), await surfaceAt('/r/rye/')]).toEqual(['page', 'feed']);
  });

  it('about joining make a page count as part of the other site, under its own permission', async () => {
    await saveRule(db, { type: 'join', id: ID, site: 'garden.example', into: 'reddit.com', at: NOW });
    expect(await describePlace(db, browser.ports, UNLISTED)).toMatchObject({
      site: 'garden.example',
      countedAs: 'reddit.com',
      name: 'Reddit',
      origins: ['*://*.garden.example/*'],
    });
  });

  it('are about what is shown, and kept as words about what is stored', async () => {
    await accept(report([{ ...stretch(-9, -8), surface: 'page' }]), UNLISTED);
    await saySeen(db, { type: 'join', id: ID, site: 'garden.example', into: 'reddit.com', at: NOW - 2 });
    const rule = { type: 'surface', site: 'reddit.com', at: NOW - 1 } as const;
    await saySeen(db, { ...rule, id: ID.replace('01', '02'), from: 'page', to: 'feed' });
    // What is shown as a feed is stored as two kinds of place by now.
    await correctSeen(db, {
      ...correction,
      id: ID.replace('01', '03'),
      from: NOW - 60 * MINUTE_MS,
      to: NOW,
      surface: 'thread',
    });
    expect(await sitesToday()).toMatchObject({ 'garden.example': { 'thread/scrolling': MINUTE_MS } });
    await saySeen(db, { ...rule, id: ID.replace('01', '04'), from: 'feed', to: 'video' });
    const said = (await db.rules.toArray()).filter(({ type }) => type === 'surface');
    expect(said).toHaveLength(2);
    expect(said).toMatchObject([{ to: 'video' }, { to: 'video' }]);
  });

  it('replace what was said before about the very same thing', async () => {
    const rule = { type: 'surface', site: 'reddit.com', from: 'feed', at: NOW } as const;
    await saveRule(db, { ...rule, id: ID, to: 'page' });
    await saveRule(db, { ...rule, id: ID.replace('01', '02'), to: 'thread' });
    await saveRule(db, { ...rule, id: ID.replace('01', '03'), from: 'page', to: 'feed' });
    expect((await db.rules.toArray()).map(({ id }) => id.slice(-2))).toEqual(['02', '03']);
  });
});
