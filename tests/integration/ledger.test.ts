import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { dayOf, nextDayStart, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Report } from '../../utils/messaging/page-messages.ts';
import { acceptReport, drainPending } from '../../utils/services/ledger.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { daysFromSpans, freshDatabase } from '../support/test-database.ts';

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const accept = (what: Report, origin = REDDIT) => acceptReport(db, browser.ports, what, origin);
const sitesToday = async () => (await db.days.get(TODAY))?.sites;

describe('the ledger', () => {
  it('settles a report into spans, day totals and counts', async () => {
    await accept(report([stretch(-5, -3), stretch(-3, -1, { activity: 'composing' })]));
    expect(await sitesToday()).toEqual({
      'reddit.com': { 'feed/scrolling': 2 * MINUTE_MS, 'feed/composing': 2 * MINUTE_MS },
    });
    expect((await db.days.get(TODAY))?.counts).toEqual({ 'reddit.com': { visits: 1, steps: 3 } });
    expect(await db.spans.count()).toBe(2);
  });

  it('is not changed by a report that comes again, and merges one that continues the last', async () => {
    const first = report([stretch(-5, -4)]);
    await accept(first);
    await accept(first);
    await accept(report([stretch(-4, -2)], { counts: { visits: 1, steps: 9 } }));
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': 3 * MINUTE_MS } });
    expect(await db.spans.count()).toBe(1);
    expect((await db.days.get(TODAY))?.counts).toEqual({ 'reddit.com': { visits: 1, steps: 9 } });
  });

  it('counts an instant once when two windows claim it', async () => {
    await accept(report([stretch(-4, 0)]));
    await accept(
      report([stretch(-3, -1, { activity: 'composing', surface: 'conversation' })]),
      'https://web.whatsapp.com',
    );
    const sites = await sitesToday();
    const total = Object.values(sites ?? {}).flatMap((places) => Object.values(places));
    expect(total.reduce((sum, ms) => sum + ms, 0)).toBe(4 * MINUTE_MS);
    expect(await daysFromSpans(db)).toEqual([sites]);
  });

  it('takes a known surface over a page when a visit is claimed again', async () => {
    await accept(report([stretch(-4, -1, { surface: 'page', activity: 'reading' })]));
    await accept(report([stretch(-4, -1, { surface: 'thread', activity: 'reading' })]));
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'thread/reading': 3 * MINUTE_MS } });
  });

  it('splits a claim at local midnight', async () => {
    const midnight = nextDayStart(NOW, MIDNIGHT);
    browser.now = midnight + 10 * MINUTE_MS;
    await accept(report([{ ...stretch(0, 0), from: midnight - MINUTE_MS, to: midnight + 2 * MINUTE_MS }]));
    const days = await db.days.toArray();
    expect(days.map((row) => [row.day, row.sites['reddit.com']?.['feed/scrolling']])).toEqual([
      [TODAY, MINUTE_MS],
      [dayOf(midnight, MIDNIGHT), 2 * MINUTE_MS],
    ]);
  });

  it('believes nothing of the future, of last week or of absurd length', async () => {
    await accept(
      report([stretch(1, 5), stretch(-8 * 24 * 60, -8 * 24 * 60 + 5), stretch(-7 * 60, 0), stretch(-1, 30)]),
    );
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': MINUTE_MS } });
  });

  it('accepts nothing from an origin that is not granted, and tells the meter to stop', async () => {
    browser.granted = ['*://*.example.com/*'];
    expect(await accept(report([stretch(-2, -1)]))).toEqual({ stop: true });
    expect(await db.days.count()).toBe(0);
  });

  it('accepts nothing from an ignored site', async () => {
    await writeSettings(db, { ignoredSites: ['reddit.com'] });
    expect(await accept(report([stretch(-2, -1)]))).toEqual({ stop: true });
    expect(await db.days.count()).toBe(0);
  });

  it('cuts a pause out of late claims and stops meters during it', async () => {
    await writeSettings(db, { pause: { from: NOW - 3 * MINUTE_MS, to: NOW + 60 * MINUTE_MS } });
    expect(await accept(report([stretch(-5, -1)]))).toEqual({ stop: true });
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': 2 * MINUTE_MS } });
  });

  it('gives the rules of its own site to a meter that has none, and says when the screen is locked', async () => {
    const reply = await accept(report([], { needsRules: true }));
    expect(reply.rules?.some(([, surface]) => surface === 'feed')).toBe(true);
    expect((await accept(report([], { needsRules: true }), 'https://unknown.example')).rules).toEqual([]);
    browser.locked = true;
    expect((await accept(report([]))).locked).toBe(true);
  });

  it('stores an uncatalogued site under its registrable domain', async () => {
    await accept(report([stretch(-2, -1)]), 'https://blog.garden.example');
    expect(Object.keys((await sitesToday()) ?? {})).toEqual(['garden.example']);
  });

  it('settles what waited in storage, once, and drops what is no report', async () => {
    browser.pending = new Map<string, unknown>([
      ['pending:a', { origin: REDDIT, report: report([stretch(-5, -4)]) }],
      ['pending:b', { origin: 'nowhere', report: {} }],
      ['pending:c', 'garbage'],
    ]);
    await drainPending(db, browser.ports);
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': MINUTE_MS } });
    expect(browser.pending.size).toBe(0);
  });

  it('keeps a waiting report that could not be settled, and settles the others', async () => {
    const bad = 'https://bad.example';
    browser.pending = new Map([
      ['pending:a', { origin: bad, report: report([stretch(-5, -4)]) }],
      ['pending:b', { origin: REDDIT, report: report([stretch(-5, -4)]) }],
    ]);
    const { isGranted } = browser.ports;
    const ports = {
      ...browser.ports,
      isGranted: (origins: readonly string[]) =>
        origins[0]?.includes('bad') ? Promise.reject(new Error('no answer')) : isGranted(origins),
    };
    await drainPending(db, ports);
    expect(await sitesToday()).toEqual({ 'reddit.com': { 'feed/scrolling': MINUTE_MS } });
    expect([...browser.pending.keys()]).toEqual(['pending:a']);
  });
});
