import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays } from '../../utils/data/erase.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Command } from '../../utils/messaging/commands.ts';
import { carryOut } from '../../utils/services/commands.ts';
import { takeAnswer } from '../../utils/services/nudge-answers.ts';
import { judgeNudges } from '../../utils/services/nudge-outcomes.ts';
import { isNudgeDue, takeMoment } from '../../utils/services/nudger.ts';
import { eraseDaysSeen, eraseSeen, eraseSurfaceSeen } from '../../utils/services/say.ts';
import { route } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { feedSpan, FIT_MOMENT, shownNudge } from '../support/nudges.ts';
import { MINUTE_MS, NOW, REDDIT, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

let db: Database;
let browser: FakeBrowser;

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.spans.add(feedSpan(-25, 0));
});

const take = (what = FIT_MOMENT) => takeMoment(db, browser.ports, what, 1, REDDIT);
const isDue = (origin = REDDIT) => isNudgeDue(db, browser.ports, origin, 'feed', 1);
const decided = async () => (await db.decisions.toArray()).map(({ type, reason }) => reason ?? type);

describe('a moment that is told from a place that is not measured any more', () => {
  const tell = () => {
    const sender = { origin: REDDIT, tabId: 1, frameId: 0, isOwnPage: false };
    return route(db, browser.ports, { type: 'moment', moment: FIT_MOMENT }, sender);
  };

  it.each<[string, () => unknown]>([
    ['it was given up', () => (browser.granted = [])],
    ['it is ignored', () => writeSettings(db, { ignoredSites: ['reddit.com'] })],
    ['measuring is paused', () => writeSettings(db, { pause: { from: NOW - 1, to: NOW + DAY_MS } })],
  ])('leaves nothing behind: %s', async (_name, end) => {
    await tell();
    expect([browser.cards.length, await db.decisions.count()]).toEqual([1, 1]);
    await db.decisions.clear();
    await end();
    await tell();
    expect([browser.cards.length, await db.decisions.count()]).toEqual([1, 0]);
  });
});

describe('what cannot be seen', () => {
  const ask = (command: Command) => carryOut(db, browser.ports, command);

  it.each<[string, () => Promise<unknown>]>([
    ['measuring is paused', () => ask({ type: 'pause', until: 'anHour' })],
    ['a site is ignored', () => ask({ type: 'ignoreSite', site: 'reddit.com', ignored: true })],
    ['another site is erased', () => eraseSeen(db, 'x.com', NOW)],
    ['a kind of place is erased', () => eraseSurfaceSeen(db, 'x.com', 'feed', NOW)],
  ])('is not taken for leaving: %s', async (_name, end) => {
    await db.nudges.add(shownNudge(-5));
    await end();
    await judgeNudges(db, NOW + 20 * MINUTE_MS);
    expect((await db.nudges.toArray())[0]?.outcome).toEqual({ effect: 'unseen', reachedPeople: false });
  });

  const eraseToday = (now: number) => eraseDaysSeen(db, [TODAY, TODAY], now);

  it('is not taken for leaving: the day that began after it is erased', async () => {
    const { from } = intervalOfDay(TODAY, MIDNIGHT);
    const beforeMidnight = (from - NOW) / MINUTE_MS - 3;
    await db.nudges.add(shownNudge(beforeMidnight, { day: addDays(TODAY, -1) }));
    await eraseToday(from + 5 * MINUTE_MS);
    await judgeNudges(db, from + 20 * MINUTE_MS);
    expect((await db.nudges.toArray())[0]?.outcome?.effect).toBe('unseen');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a site', () => eraseSeen(db, 'reddit.com', NOW)],
    ['a kind of place', () => eraseSurfaceSeen(db, 'reddit.com', 'feed', NOW)],
    ['a day', () => eraseToday(NOW)],
  ])('was seen where it was erased later, though nobody had looked: %s', async (_name, erase) => {
    await db.nudges.add(shownNudge(-24, { site: 'x.com', day: addDays(TODAY, -1) }));
    await erase();
    expect(await db.spans.count()).toBe(0);
    await judgeNudges(db, NOW);
    expect((await db.nudges.toArray())[0]?.outcome?.effect).toBe('stayed');
  });

  it('nor are spans that were forgotten long ago', async () => {
    await db.nudges.add(shownNudge(-200 * 24 * 60));
    await judgeNudges(db, NOW);
    expect((await db.nudges.toArray())[0]?.outcome?.effect).toBe('unseen');
  });
});

describe('a nudge that nobody saw, because the background was stopped under it', () => {
  it('counts nowhere, and the next one comes', async () => {
    const stopped = { ...browser.ports, showCard: () => new Promise<boolean>(() => undefined) };
    void takeMoment(db, stopped, FIT_MOMENT, 1, REDDIT);
    await expect.poll(() => db.nudges.count()).toBe(1);
    browser.now += 2 * MINUTE_MS;
    await take();
    expect(browser.cards).toHaveLength(1);
    expect((await db.nudges.toArray()).map(({ isConfirmed }) => isConfirmed)).toEqual([true]);
  });

  it('nor one whose page could not be made ready', async () => {
    browser.isCardReady = false;
    await take();
    expect([browser.cards.length, await db.nudges.count()]).toEqual([0, 0]);
  });
});

describe('decisions', () => {
  it('that alternate are told once: a rule keeps every moment away', async () => {
    const rule = { id: 'r', at: NOW, site: 'reddit.com', reason: 'reading', surface: 'feed' } as const;
    await db.quietRules.add(rule);
    for (let count = 0; count < 20; count += 1) {
      if (await isDue()) await take();
      await take({ ...FIT_MOMENT, hasDraft: count % 2 === 0 });
      browser.now += 15_000;
    }
    expect(await decided()).toEqual(['wrongMoment', 'draft']);
    // The kind of place is known before the page is asked.
    expect(browser.seeking).toEqual([]);
  });

  it('are told of the nudge they are about, whatever was decided since', async () => {
    const refusing = {
      ...browser.ports,
      async showCard() {
        await isDue('https://x.com');
        return false;
      },
    };
    await takeMoment(db, refusing, FIT_MOMENT, 1, REDDIT);
    expect((await decided())[0]).toBe('notShown');
  });
});

it('"talking" keeps nudges away for ten minutes, also where the page does not know of the words', async () => {
  await db.spans.clear();
  const words = feedSpan(-2, -1.5, { surface: 'conversation', activity: 'composing' });
  await db.spans.bulkAdd([feedSpan(-27, -2), words, feedSpan(-1.5, 0)]);
  await db.quietRules.add({ id: 'r', at: NOW - DAY_MS, site: 'reddit.com', reason: 'talking' });
  await take();
  expect(await decided()).toEqual(['wrongMoment']);
  browser.now += 9 * MINUTE_MS;
  await db.spans.add(feedSpan(0, 9));
  await take();
  expect(browser.cards).toHaveLength(1);
});

it('the three questions come three times a day at most, and rest for a day after three that got no answer', async () => {
  await writeSettings(db, { nudgeKinds: ['reciprocity'], ignoredInARow: 10, nudgesADay: 20 });
  const ask = async (atMinute: number) => {
    browser.now = NOW + atMinute * MINUTE_MS;
    await db.spans.clear();
    await db.spans.add(feedSpan(atMinute - 25, atMinute));
    await take();
    return browser.cards.length;
  };
  expect([await ask(0), await ask(119), await ask(120), await ask(240), await ask(480)]).toEqual([
    1, 1, 2, 3, 3,
  ]);
  // It is another day; the last of three without an answer is not a day ago.
  expect([await ask(24 * 60 + 239), await ask(24 * 60 + 240)]).toEqual([3, 4]);
});

it('an answer is kept where there is no tab to close', async () => {
  await take();
  const id = browser.cards[0]?.view.id ?? '';
  const leaveTab = () => Promise.reject(new Error('Tabs cannot be edited right now'));
  const answering = takeAnswer(
    db,
    { ...browser.ports, leaveTab },
    { id, answer: 'leave', hasDraft: false },
    1,
  );
  await expect(answering).rejects.toThrow('cannot be edited');
  expect((await db.nudges.get(id))?.answer).toBe('leave');
});

it('an erased day leaves no trace of when something was said on it', async () => {
  await db.quietRules.add({ id: 'r', at: NOW, site: 'reddit.com', reason: 'reading', surface: 'feed' });
  await eraseDays(db, [TODAY, TODAY], { ...intervalOfDay(TODAY, MIDNIGHT), to: NOW + 1 });
  expect(await db.quietRules.toArray()).toMatchObject([{ site: 'reddit.com', at: 0 }]);
});
