import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { runRulesOf } from '../../utils/domain/run.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { answerNudge } from '../../utils/services/nudge-answers.ts';
import { readRun, isNudgeDue, takeMoment } from '../../utils/services/nudger.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { feedSpan, FIT_MOMENT } from '../support/nudges.ts';
import { MINUTE_MS, NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const RUN_RULES = runRulesOf(DEFAULT_SETTINGS);
let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const take = (tabId: number) => takeMoment(db, browser.ports, FIT_MOMENT, tabId, 'https://www.reddit.com');

describe('the nudger', () => {
  it('reads the run from stored spans, over all sites', async () => {
    await db.spans.bulkAdd([feedSpan(-30, -20), feedSpan(-18, -8, { site: 'x.com' }), feedSpan(-8, 0)]);
    expect(await readRun(db, NOW, RUN_RULES)).toEqual({
      from: NOW - 30 * MINUTE_MS,
      to: NOW,
      passiveMs: 28 * MINUTE_MS,
    });
  });

  it('is due only when the limit is reached', async () => {
    await db.spans.add(feedSpan(-19, 0));
    expect(await isNudgeDue(db, browser.ports, 'https://www.reddit.com', 'feed', 1)).toBe(false);
    await writeSettings(db, { nudgeLimitMinutes: 19 });
    expect(await isNudgeDue(db, browser.ports, 'https://www.reddit.com', 'feed', 1)).toBe(true);
  });

  it('shows one card where two tabs take their moment at once', async () => {
    await db.spans.add(feedSpan(-25, 0));
    await Promise.all([take(1), take(2)]);
    expect(browser.cards.map((card) => card.tabId)).toEqual([1]);
    expect(await db.nudges.count()).toBe(1);
  });

  it('decides again when the moment comes: nothing is shown that was switched off meanwhile', async () => {
    await db.spans.add(feedSpan(-25, 0));
    await writeSettings(db, { nudgesOn: false });
    await take(1);
    expect(browser.cards).toEqual([]);
  });

  it('takes back what could not be shown: a page that went away, or a word begun in the meantime', async () => {
    await db.spans.add(feedSpan(-25, 0));
    browser.isCardShown = false;
    await take(1);
    expect(await db.nudges.count()).toBe(0);
    browser.isCardShown = true;
    await take(1);
    expect(await db.nudges.count()).toBe(1);
  });

  it('is not held up by a page that hangs', async () => {
    await db.spans.add(feedSpan(-25, 0));
    const hanging = { ...browser.ports, showCard: () => new Promise<boolean>(() => undefined) };
    void takeMoment(db, hanging, FIT_MOMENT, 1, 'https://www.reddit.com');
    await expect.poll(() => db.nudges.count()).toBe(1);
    await expect(browser.ports.alone('ledger', async () => 'done')).resolves.toBe('done');
  });

  it('is not misled by spans of a clock that ran ahead', async () => {
    await db.spans.bulkAdd([feedSpan(-25, 0), feedSpan(110, 112)]);
    expect((await readRun(db, NOW, RUN_RULES))?.passiveMs).toBe(25 * MINUTE_MS);
  });

  it('tells the card the facts', async () => {
    await db.spans.add(feedSpan(-25, 0));
    await take(7);
    expect(browser.cards[0]?.view).toMatchObject({
      passiveMs: 25 * MINUTE_MS,
      since: NOW - 25 * MINUTE_MS,
      limitMinutes: 20,
      canSayLater: true,
    });
  });

  it('keeps the first answer, waits after "later", and offers it twice', async () => {
    await db.spans.add(feedSpan(-25, 0));
    await take(1);
    await answerNudge(db, browser.cards[0]?.view.id ?? '', 'later');
    await answerNudge(db, browser.cards[0]?.view.id ?? '', 'keep');
    expect((await db.nudges.toArray()).map((nudge) => nudge.answer)).toEqual(['later']);
    await take(1);
    expect(browser.cards).toHaveLength(1);
    browser.now += 5 * MINUTE_MS;
    await db.spans.add(feedSpan(0, 5));
    await take(1);
    expect(browser.cards).toHaveLength(2);
    await answerNudge(db, browser.cards[1]?.view.id ?? '', 'later');
    browser.now += 15 * MINUTE_MS;
    await db.spans.add(feedSpan(5, 20));
    await take(1);
    expect(browser.cards.map((card) => card.view.canSayLater)).toEqual([true, true, false]);
  });
});
