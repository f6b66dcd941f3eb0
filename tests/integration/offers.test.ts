import { readStandingOffer } from '../../utils/data/asked.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { SURFACES, type Surface } from '../../utils/domain/place.ts';
import { keepHouse } from '../../utils/services/housekeeping.ts';
import { drainPending } from '../../utils/services/ledger.ts';
import { OFFER_ALARM, settleMark } from '../../utils/services/offers.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { feedSpan, shownNudge } from '../support/nudges.ts';
import { begunAt, offerRow } from '../support/offers.ts';
import { MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const HOUR_MS = 60 * MINUTE_MS;
const fromPage: Sender = { origin: REDDIT, tabId: 4, frameId: 0, isOwnPage: false };

let db: Database;
let browser: FakeBrowser;

const DRAWN = begunAt(true);
const PASSED = begunAt(false);

const tell = (part: object = {}, sender = fromPage) =>
  route(db, browser.ports, report([stretch(-1, 0)], { left: 'feed', ...part }), sender);
const offers = () => db.offers.toArray();
beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.spans.add(feedSpan(DRAWN, -1));
});

describe('an offer of the reciprocity test', () => {
  it('follows an episode that is drawn: a row, a mark, and an end after two minutes', async () => {
    await tell();
    expect(await offers()).toMatchObject([
      { at: NOW, day: TODAY, site: 'reddit.com', surface: 'feed', isShown: true, answer: null },
    ]);
    expect((await offers())[0]?.episodeMs).toBe(-DRAWN * MINUTE_MS);
    expect([browser.mark, browser.title]).toEqual(['•', 'offerTitle']);
    expect(browser.wakes.get(OFFER_ALARM)).toBe(NOW + 2 * MINUTE_MS);
    browser.now += 2 * MINUTE_MS;
    await settleMark(db, browser.ports);
    expect(browser.mark).toBe('');
    expect(browser.wakes.has(OFFER_ALARM)).toBe(false);
  });

  it('does not follow one that is passed over, which is drawn once', async () => {
    await db.spans.clear();
    await db.spans.add(feedSpan(PASSED, -1));
    await tell();
    await tell({ isLast: true });
    expect(await offers()).toMatchObject([{ isShown: false, answer: null }]);
    expect(browser.mark).toBe('');
  });

  it('is one, however often the end of the episode is told', async () => {
    await Promise.all([tell(), tell({ isLast: true }), tell()]);
    browser.now += MINUTE_MS;
    await tell();
    expect(await offers()).toHaveLength(1);
  });

  it('is decided alike after the worker was killed before it could keep it', async () => {
    await tell();
    await db.offers.clear();
    await tell();
    expect(await offers()).toMatchObject([{ isShown: true }]);
  });

  it('is made from a last report that was found in the storage, too, where it is not too late', async () => {
    const pending = { origin: REDDIT, report: report([stretch(-1, 0)], { left: 'feed', isLast: true }) };
    browser.pending = new Map([['pending:a', pending]]);
    browser.now += 3 * MINUTE_MS;
    await drainPending(db, browser.ports);
    expect(await offers()).toEqual([]);
    browser.now = NOW + MINUTE_MS;
    browser.pending = new Map([['pending:a', pending]]);
    await drainPending(db, browser.ports);
    expect(await offers()).toHaveLength(1);
  });

  it.each<[string, () => unknown, object?]>([
    ['attention goes on', () => null, { left: undefined }],
    ['another kind of place was left', () => null, { left: 'thread' }],
    ['what was left was not attended', () => null, { stretches: [stretch(-1, 0, { attended: false })] }],
    ['it was short', () => db.spans.clear()],
    ['the person wants none', () => writeSettings(db, { offersOn: false })],
    ['it is a quiet time', () => writeSettings(db, { quiet: { from: NOW, to: NOW + HOUR_MS } })],
    ['the site is ignored', () => writeSettings(db, { ignoredSites: ['reddit.com'] })],
    ['measuring is paused', () => writeSettings(db, { pause: { from: NOW, to: NOW + HOUR_MS } })],
    ['a call goes on in another tab', () => browser.ports.noteCall(9, NOW - 15_000)],
    ['a card is shown', () => db.nudges.add(shownNudge(-0.2))],
    ['a nudge asked an hour ago', () => db.nudges.add(shownNudge(-60, { kind: 'reciprocity' }))],
    ['it was answered by themselves', () => db.checkins.add({ ...offerRow(-60), answers: { settled: 0 } })],
    ['a word was begun', () => null, { stretches: [stretch(-1, 0, { activity: 'composing' })] }],
  ])('is not made where %s', async (_name, prepare, part = {}) => {
    await prepare();
    // As a message travels: what is undefined is not there.
    const message: unknown = JSON.parse(
      JSON.stringify({ ...report([stretch(-1, 0)], { left: 'feed' }), ...part }),
    );
    await route(db, browser.ports, message, fromPage);
    expect(await offers()).toEqual([]);
    expect(browser.mark).toBe('');
  });

  it.each<[string, () => unknown, object?]>([
    [
      'a word was begun in a page that is gone',
      () => null,
      { isLast: true, stretches: [stretch(-1, 0, { activity: 'composing' })] },
    ],
    ['a card was answered', () => db.nudges.add(shownNudge(-0.2, { answer: 'keep' }))],
    [
      'the experiment withheld a card',
      () => db.nudges.add(shownNudge(-0.2, { isWithheld: true, kind: 'reciprocity' })),
    ],
    ['a call was in the same tab', () => browser.ports.noteCall(4, NOW - 15_000)],
    ['a quiet time is over', () => writeSettings(db, { quiet: { from: 0, to: NOW } })],
  ])('is made where %s', async (_name, prepare, part = {}) => {
    await prepare();
    await tell(part);
    expect(await offers()).toMatchObject([{ isShown: true }]);
  });

  it('is about the place as the person sees it', async () => {
    await db.rules.bulkAdd([
      { type: 'surface', id: 'a', site: 'reddit.com', from: 'feed', to: 'conversation', at: 1 },
      { type: 'join', id: 'b', site: 'reddit.com', into: 'x.com', at: 2 },
    ]);
    await tell();
    expect(await readStandingOffer(db, DEFAULT_SETTINGS, NOW)).toMatchObject({
      site: 'x.com',
      surface: 'conversation',
    });
  });

  it('is never about a page of which nothing is known', async () => {
    await db.rules.add({ type: 'surface', id: 'a', site: 'reddit.com', from: 'feed', to: 'page', at: 1 });
    await tell();
    expect(await offers()).toEqual([]);
  });

  it('comes again two hours later, and not before', async () => {
    await db.offers.add(offerRow(-119, { answer: 'answered' }));
    await tell();
    expect(await db.offers.count()).toBe(1);
    await db.offers.update('offer -119', { at: NOW - 2 * HOUR_MS });
    await tell();
    expect(await db.offers.count()).toBe(2);
  });

  it('costs a report that goes on nothing, and one that cannot be kept is settled all the same', async () => {
    const reads: string[] = [];
    for (const name of ['offers', 'checkins', 'rules'] as const)
      db[name].hook('reading', (row) => (reads.push(name), row));
    await tell({ left: undefined });
    expect(reads).toEqual([]);
    const broken = { ...browser.ports, alone: () => Promise.reject(new Error('no lock')) };
    const message = report([stretch(-1, 0)], { left: 'feed' });
    expect(await route(db, broken, message, fromPage)).toEqual({});
  });
});

describe('a clock that is set back', () => {
  it('shows no offer of the future, and asks about no time of the future', async () => {
    await tell();
    browser.now = NOW - HOUR_MS;
    await settleMark(db, browser.ports);
    expect(browser.mark).toBe('');
    await route(
      db,
      browser.ports,
      report([stretch(-61, -60)], { left: 'feed', document: crypto.randomUUID() }),
      fromPage,
    );
    expect(await offers()).toHaveLength(1);
  });
});

describe('housekeeping', () => {
  it('forgets episodes that were passed over long ago, and no offer', async () => {
    const weeks = (count: number) => -count * 7 * 24 * 60;
    const rows = [
      offerRow(weeks(3), { isShown: false }),
      offerRow(weeks(5), { isShown: false }),
      offerRow(weeks(60)),
    ];
    await db.offers.bulkAdd(rows);
    await keepHouse(db, browser.ports);
    expect((await db.offers.orderBy('at').toArray()).map(({ id }) => id)).toEqual([rows[2]?.id, rows[0]?.id]);
  });
});

it('every surface but an unknown page can be asked about', async () => {
  const asked: Surface[] = [];
  for (const surface of SURFACES) {
    await Promise.all([db.offers.clear(), db.spans.clear()]);
    await db.spans.add(feedSpan(DRAWN, -1, { surface }));
    await tell({ left: surface, stretches: [stretch(-1, 0, { surface })] });
    asked.push(...(await offers()).map((offer) => offer.surface));
  }
  expect(asked).toEqual(SURFACES.filter((surface) => surface !== 'page'));
});
