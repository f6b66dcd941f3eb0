import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { readAsked, readStandingOffer } from '../../utils/data/asked.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { OFFER_ALARM } from '../../utils/services/offers.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { eraseSeen } from '../../utils/services/say.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { feedSpan, shownNudge } from '../support/nudges.ts';
import { begunAt, offerRow } from '../support/offers.ts';
import { MINUTE_MS, NOW, REDDIT, report, stretch } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const fromPage: Sender = { origin: REDDIT, tabId: 4, frameId: 0, isOwnPage: false };
const fromPopup: Sender = { origin: null, tabId: null, frameId: 0, isOwnPage: true };
const DRAWN = begunAt(true);
const CARD = shownNudge(-9 * 60, {
  id: '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a09',
  kind: 'reciprocity',
  day: '2026-11-01',
});

let db: Database;
let browser: FakeBrowser;

const tell = () => route(db, browser.ports, report([stretch(-1, 0)], { left: 'feed' }), fromPage);
const command = (message: object) => route(db, browser.ports, message, fromPopup);
const offers = () => db.offers.toArray();
const checkIn = (id: string, settled = 1) =>
  command({ type: 'checkIn', checkIn: { id, site: 'reddit.com', surface: 'feed', answers: { settled } } });
const standing = async () => (await offers())[0]?.id ?? '';
const answersOf = async () => (await offers()).map(({ answer }) => answer);

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.spans.add(feedSpan(DRAWN, -1));
});

describe('an offer of the reciprocity test', () => {
  it('answered, it is one answer with the length of the episode, and the mark goes', async () => {
    await tell();
    const id = await standing();
    await Promise.all([checkIn(id), checkIn(id, 2), checkIn(id, -2)]);
    expect(await db.checkins.toArray()).toMatchObject([
      { id, answers: { settled: 1 }, episodeMs: -DRAWN * MINUTE_MS },
    ]);
    expect(await answersOf()).toEqual(['answered']);
    expect(browser.mark).toBe('');
    expect(browser.wakes.has(OFFER_ALARM)).toBe(false);
  });

  it('taken back, it is no answer, and stays asked', async () => {
    await tell();
    const id = await standing();
    await checkIn(id);
    await command({ type: 'undoCheckIn', id });
    expect(await db.checkins.count()).toBe(0);
    expect(await answersOf()).toEqual(['undone']);
    await command({ type: 'skipOffer', id });
    expect(await answersOf()).toEqual(['undone']);
  });

  it('skipped, the mark goes; an answer from another popup that was on its way is kept', async () => {
    await tell();
    const id = await standing();
    await command({ type: 'skipOffer', id });
    expect(await answersOf()).toEqual(['skipped']);
    expect(browser.mark).toBe('');
    await checkIn(id);
    expect(await db.checkins.count()).toBe(1);
    expect(await answersOf()).toEqual(['skipped']);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'of a card',
      async () => {
        await db.nudges.add(CARD);
        await route(
          db,
          browser.ports,
          { type: 'nudgeCheckIn', id: CARD.id, answers: { settled: 1 } },
          fromPage,
        );
      },
    ],
    [
      'of an offer that was skipped in another popup',
      async () => {
        await db.offers.add({ ...offerRow(-9 * 60), id: CARD.id, day: CARD.day, answer: 'skipped' });
        await checkIn(CARD.id);
      },
    ],
  ])('the answer %s, removed later, is no silence', async (_name, ask) => {
    await ask();
    await db.offers.bulkAdd([-30, -60].map((hours) => offerRow(hours * 60, { day: CARD.day })));
    const known = async () => (await readAsked(db, NOW)).asked.find(({ id }) => id === CARD.id)?.isAnswered;
    expect(await known()).toBe(true);
    const undo = { type: 'undoCheckIn', id: CARD.id };
    await Promise.all([command(undo), command(undo)]);
    expect(await known()).toBeNull();
    const before = await db.offers.count();
    await tell();
    expect(await db.offers.count()).toBe(before + 1);
  });

  it('the answer that a card never got is not taken back', async () => {
    await db.nudges.add(CARD);
    await command({ type: 'undoCheckIn', id: CARD.id });
    expect(await db.nudges.toArray()).toEqual([CARD]);
    expect((await readAsked(db, NOW)).asked).toMatchObject([{ isAnswered: false }]);
  });

  it('an answer of their own leaves an offer about another place standing', async () => {
    await tell();
    await checkIn('6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02');
    expect(await answersOf()).toEqual([null]);
    expect([browser.mark, browser.title]).toEqual(['•', 'offerTitle']);
  });

  it('an answer about a place that was not used has no episode', async () => {
    const place = { site: 'x.com', surface: 'feed', answers: { settled: 1 } };
    await command({ type: 'checkIn', checkIn: { id: '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02', ...place } });
    expect((await db.checkins.toArray())[0]).not.toHaveProperty('episodeMs');
  });

  it('an answer given after the clock was set back counts no time of the future', async () => {
    browser.now -= 10 * MINUTE_MS;
    await checkIn('6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02');
    expect((await db.checkins.toArray())[0]).not.toHaveProperty('episodeMs');
  });

  it('erased with its site, it leaves no name on the toolbar', async () => {
    await tell();
    await eraseSeen(db, 'reddit.com', NOW);
    // As the page does that erased it.
    await command({ type: 'saveSettings', patch: {} });
    expect(await offers()).toEqual([]);
    expect(browser.mark).toBe('');
  });

  it.each([
    { type: 'pause', until: 'anHour' },
    { type: 'ignoreSite', site: 'reddit.com', ignored: true },
  ])('leaves no name on the toolbar after $type', async (message) => {
    await tell();
    await command(message);
    expect([browser.mark, browser.title]).toEqual(['', 'appName']);
    expect(browser.wakes.has(OFFER_ALARM)).toBe(false);
  });

  it('ignored three times in a row, there is none for a day', async () => {
    await db.offers.bulkAdd([-9, -30, -60].map((hours) => offerRow(hours * 60, { day: '2026-11-01' })));
    await tell();
    expect(await db.offers.count()).toBe(3);
    await db.offers.update(`offer ${-9 * 60}`, { answer: 'answered' });
    await db.checkins.add({ ...offerRow(-9 * 60), answers: { settled: 1 } });
    await tell();
    expect(await db.offers.count()).toBe(4);
  });
});

describe('where the person has rules', () => {
  const rules = [
    { type: 'join', id: 'a', site: 'reddit.com', into: 'garden.example', at: 1 },
    { type: 'surface', id: 'b', site: 'garden.example', from: 'feed', to: 'thread', at: 2 },
  ] as const;
  const shown = { site: 'garden.example', surface: 'thread' } as const;
  const stored = { site: 'reddit.com', surface: 'feed' } as const;

  it('offers and answers name the place as it is shown, and keep it as it is stored', async () => {
    await db.rules.bulkAdd([...rules]);
    await tell();
    expect(await offers()).toMatchObject([stored]);
    const settings = await readSettings(db);
    expect(await readStandingOffer(db, settings, NOW)).toMatchObject(shown);
    expect(await readAsked(db, NOW)).toMatchObject({ occasions: [shown], asked: [{ surface: 'thread' }] });
    const ids = [await standing(), crypto.randomUUID()];
    for (const id of ids)
      await command({ type: 'checkIn', checkIn: { id, ...shown, answers: { settled: 1 } } });
    const episodeMs = -DRAWN * MINUTE_MS;
    expect(await db.checkins.toArray()).toMatchObject(
      ids.toSorted().map((id) => ({ id, ...stored, episodeMs })),
    );
    // Told again, it is the episode that was asked about.
    await tell();
    expect(await db.offers.count()).toBe(1);
  });
});
