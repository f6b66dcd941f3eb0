import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseSite, eraseSurface } from '../../utils/data/erase.ts';
import { exportAll } from '../../utils/data/export.ts';
import { mergeImport } from '../../utils/data/import.ts';
import type { Database } from '../../utils/data/database.ts';
import { checkDays } from '../../utils/data/ledger-store.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { eraseAndKeep, takeBackErased } from '../../utils/data/undo-erase.ts';
import { addDays, dayOf, MIDNIGHT, nextDayStart } from '../../utils/domain/day.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { exported, fileOf, lived, MERGE } from '../support/imports.ts';
import { DOCUMENT, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const CHAT = 'https://web.whatsapp.com';
const SITE = 'web.whatsapp.com';
const OTHER = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02';

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

/** What the meter of a chat tells after so many minutes of it, and so many messages. */
const told = (minutes: number, sends: number, document = DOCUMENT) =>
  report([stretch(minutes - 1, minutes, { surface: 'conversation', activity: 'composing' })], {
    document,
    counts: { visits: 1, steps: 0, sends },
    until: NOW + minutes * MINUTE_MS,
  });
const accept = (minutes: number, sends: number, document = DOCUMENT) => {
  browser.now = Math.max(browser.now, NOW + minutes * MINUTE_MS);
  return acceptReport(db, browser.ports, told(minutes, sends, document), CHAT);
};
const sendsOn = async (day: string) => (await db.days.get(day))?.counts[SITE]?.sends;

describe('messages sent', () => {
  it('are the most that each document told, whatever is lost, repeated or late', async () => {
    const reports = fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 30 }), document: fc.constantFrom(DOCUMENT, OTHER) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(reports, async (history) => {
        db = freshDatabase();
        browser = fakeBrowser(NOW + 40 * MINUTE_MS);
        // Each document has sent two messages a minute.
        for (const { minutes, document } of history) await accept(minutes, 2 * minutes, document);
        const most = [DOCUMENT, OTHER].map((document) =>
          Math.max(0, ...history.filter((each) => each.document === document).map(({ minutes }) => minutes)),
        );
        expect(await sendsOn(TODAY)).toBe(2 * ((most[0] ?? 0) + (most[1] ?? 0)));
      }),
      { numRuns: 40 },
    );
  });

  it('count on the day on which the report was made, also where it waited over night', async () => {
    const midnight = nextDayStart(NOW, MIDNIGHT);
    const minutes = (midnight - NOW) / MINUTE_MS;
    await accept(minutes - 1, 2);
    browser.now = midnight + 5 * MINUTE_MS;
    await accept(minutes - 0.5, 5);
    expect([await sendsOn(TODAY), await sendsOn(dayOf(midnight, MIDNIGHT))]).toEqual([5, undefined]);
    await accept(minutes + 6, 6);
    expect([await sendsOn(TODAY), await sendsOn(dayOf(midnight, MIDNIGHT))]).toEqual([5, 1]);
  });

  it('are believed up to one a second, and some at once', async () => {
    await accept(1, 1_000_000);
    expect(await sendsOn(TODAY)).toBe(80);
    for (let index = 0; index < 20; index += 1) await accept(1, 1_000_000);
    expect(await sendsOn(TODAY)).toBe(80);
  });

  it('are not counted in a pause, nor where nothing is measured', async () => {
    await writeSettings(db, { pause: { from: NOW, to: NOW + 60 * MINUTE_MS } });
    await accept(1, 3);
    expect(await sendsOn(TODAY)).toBeUndefined();
    await writeSettings(db, { pause: null, ignoredSites: [SITE] });
    await accept(2, 5);
    expect(await sendsOn(TODAY)).toBeUndefined();
  });

  it('count where they were sent before a pause and told within it, and not the other way round', async () => {
    await writeSettings(db, { pause: { from: NOW + MINUTE_MS, to: NOW + 60 * MINUTE_MS } });
    browser.now = NOW + 30 * MINUTE_MS;
    await accept(0.5, 2);
    expect(await sendsOn(TODAY)).toBe(2);
    browser.now = NOW + 90 * MINUTE_MS;
    await accept(30, 5);
    expect(await sendsOn(TODAY)).toBe(2);
  });

  it('stay where totals are put right by their spans', async () => {
    await accept(1, 3);
    const row = await db.days.get(TODAY);
    if (row) await db.days.put({ ...row, sites: {} });
    expect(await checkDays(db, TODAY)).toEqual([TODAY]);
    expect(await sendsOn(TODAY)).toBe(3);
    expect((await db.days.get(TODAY))?.sites[SITE]).toEqual({ 'conversation/composing': MINUTE_MS });
  });

  it('go with what is erased, come back with it, and a report from before adds nothing', async () => {
    await accept(1, 3);
    const erased = await eraseAndKeep(db, () => eraseSite(db, SITE, browser.now));
    expect(await sendsOn(TODAY)).toBeUndefined();
    await acceptReport(db, browser.ports, { ...told(1, 4), until: browser.now - 1 }, CHAT);
    expect(await sendsOn(TODAY)).toBeUndefined();
    await takeBackErased(db, erased);
    expect(await sendsOn(TODAY)).toBe(3);
  });

  it('go with the last place with people of a site, and not before', async () => {
    await accept(2, 3);
    browser.now += MINUTE_MS;
    const feed = report([stretch(2, 3)], { document: OTHER, until: browser.now });
    await acceptReport(db, browser.ports, feed, CHAT);
    await eraseSurface(db, SITE, 'feed', browser.now);
    expect(await sendsOn(TODAY)).toBe(3);
    await eraseSurface(db, SITE, 'conversation', browser.now);
    expect((await db.days.get(TODAY))?.counts[SITE]).toEqual({ visits: 2, steps: 3 });
  });

  it('stay away with the place that was erased, where a file has them, and come with the days since', async () => {
    const chat = { minutes: 30, site: SITE, surface: 'conversation', activity: 'composing' } as const;
    const theirs = await lived({ spans: [-1_500, -60].map((at) => ({ ...chat, at })), checkins: [] });
    const counts = { visits: 1, steps: 0 };
    await theirs.days.toCollection().modify({ counts: { [SITE]: { ...counts, sends: 2 } } });
    await eraseSurface(db, SITE, 'conversation', NOW - 24 * 60 * MINUTE_MS);
    await mergeImport(db, await fileOf(await exported(theirs)), { ...MERGE, withErased: false });
    const ms = { 'conversation/composing': 30 * MINUTE_MS };
    expect(await db.days.toArray()).toEqual([
      { day: addDays(TODAY, -1), sites: {}, counts: { [SITE]: counts } },
      { day: TODAY, sites: { [SITE]: ms }, counts: { [SITE]: { ...counts, sends: 2 } } },
    ]);
  });

  it('leave with the export', async () => {
    await accept(1, 3);
    const { days } = await exportAll(db, { exportedAt: '2026-11-22T15:00:00.000Z', withPeople: false });
    expect(days.map(({ counts }) => counts)).toEqual([{ visits: 1, steps: 0, sends: 3 }]);
  });
});

describe('the script that counts them', () => {
  const main: Sender = { origin: CHAT, tabId: 7, frameId: 0, isOwnPage: false };
  const frame: Sender = { origin: 'https://forms.example.org', tabId: 7, frameId: 3, isOwnPage: false };
  const signal = { inputAt: NOW, composedAt: NOW, playing: 0, isInCall: false };
  const say = (message: object, sender = main) => route(db, browser.ports, message, sender);

  it('comes once to a page that is a place with people, or may have become one', async () => {
    const chat = told(0, 0);
    const uncounted = { ...chat, counts: { visits: 1, steps: 0 } };
    await say(uncounted);
    expect(browser.counting).toEqual([{ tabId: 7, frameId: 0 }]);
    await say(chat);
    await say({ ...uncounted, isLast: true });
    await say(report([stretch(-1, 0)]), { ...main, origin: REDDIT });
    expect(browser.counting).toHaveLength(1);
    await say(report([stretch(-1, 0)], { left: 'feed' }), { ...main, origin: REDDIT });
    expect(browser.counting).toHaveLength(2);
    await say(report([stretch(-1, 0)], { left: 'feed' }), {
      ...main,
      origin: 'https://news.ycombinator.com',
    });
    browser.granted = [];
    await say(uncounted);
    expect(browser.counting).toHaveLength(2);
  });

  it('comes to a frame in which someone writes, where the page around it is such a place', async () => {
    await say({ type: 'frame', signal }, frame);
    expect(browser.counting).toEqual([]);
    browser.surface = 'conversation';
    await say({ type: 'frame', signal: { ...signal, composedAt: null } }, frame);
    await say({ type: 'frame', signal: { ...signal, isCounted: true } }, frame);
    expect(browser.counting).toEqual([]);
    await say({ type: 'frame', signal: { ...signal, isCounted: false } }, frame);
    expect(browser.counting).toEqual([{ tabId: 7, frameId: 3 }]);
  });

  it('has the page around a frame count what is sent in it, where the frame is allowed', async () => {
    await say({ type: 'sent' }, frame);
    expect(browser.sent).toEqual([7]);
    await say({ type: 'sent' });
    browser.granted = ['*://web.whatsapp.com/*'];
    await say({ type: 'sent' }, frame);
    expect(browser.sent).toEqual([7]);
    expect(say({ type: 'sent', text: 'hello' }, frame)).toBeUndefined();
  });
});
