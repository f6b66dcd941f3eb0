import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckIn, CheckInOffer } from '../../utils/domain/check-in.ts';
import { dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Span } from '../../utils/domain/span.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { begunAt, offerRow } from '../support/offers.ts';
import { exists, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';
import { MINUTE_MS } from '../support/reports.ts';

const FEED = 'https://www.reddit.com/';
const CHAT = 'https://discord.com/channels/1/2';

let product: Product;
/** A popup that was open before there was an offer. */
let early: Page;

const offers = () => readTable<CheckInOffer>(product.session, 'offers');
const checkIns = () => readTable<CheckIn>(product.session, 'checkins');
const isOpen = (popup: Page) => exists(popup, '#check-in');
const toolbar = () =>
  product.session.evaluateInBackground(async () => ({
    text: await browser.action.getBadgeText({}),
    title: await browser.action.getTitle({}),
  }));
const isMarked = async () => (await toolbar()).text !== '';

/** An offer that was made so many milliseconds ago, and nothing else that was asked. */
async function offerMade(agoMs: number): Promise<string> {
  const [id, at] = [crypto.randomUUID(), Date.now() - agoMs];
  await putRows(product.session, { offers: [offerRow(0, { id, at, day: dayOf(at, MIDNIGHT) })] });
  return id;
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  const now = Date.now();
  const from = now + begunAt(true, now) * MINUTE_MS;
  const place = { site: 'reddit.com', surface: 'feed', activity: 'scrolling', attended: true } as const;
  const long: Span = { from, to: now, day: dayOf(now, MIDNIGHT), ...place };
  await putRows(product.session, { spans: [long] });
});
afterAll(() => product.close());

describe('after an episode, the reciprocity test', () => {
  it('is offered when the place is left, by a mark on the toolbar', async () => {
    const feed = await product.session.newPage(FEED);
    await scrollFor(feed, 1_000);
    expect(await isMarked()).toBe(false);
    early = await openPopup(product.session);
    await product.session.newPage(CHAT);
    await waitUntil(isMarked, { describe: 'the mark' });
    expect((await toolbar()).title).toMatch(/Reddit/);
    expect(await offers()).toMatchObject([
      { site: 'reddit.com', surface: 'feed', isShown: true, answer: null },
    ]);
  });

  it('lies open about that place in every popup that is opened then, and is answered once, with the keys', async () => {
    const [first, second] = [await openPopup(product.session), await openPopup(product.session)];
    for (const popup of [first, second]) {
      await waitUntil(() => isOpen(popup), { describe: 'the form' });
      expect(await textOf(popup, '#check-in-question')).toMatch(/Reddit/);
    }
    // Whoever had it open was doing something there.
    expect(await isOpen(early)).toBe(false);
    await early.close();
    await first.focus('[data-row="settled"] input');
    await first.keyboard.press('Digit4');
    await first.focus('[data-row="capable"] input');
    await first.keyboard.press('Digit1');
    await first.keyboard.press('ArrowRight');
    await first.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('#check-in');
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await waitUntil(() => exists(first, '#check-in-saved'), { describe: 'the acknowledgement' });
    await waitUntil(async () => !(await isOpen(second)), { describe: 'the other form to close' });
    const [offer] = await offers();
    const answers = await checkIns();
    expect(answers).toMatchObject([{ id: offer?.id, answers: { settled: 1, capable: -1 } }]);
    expect(answers[0]?.episodeMs).toBeGreaterThan(5 * MINUTE_MS);
    expect(offer?.answer).toBe('answered');
    await waitUntil(async () => !(await isMarked()), { describe: 'the mark to go' });
    await second.close();

    await press(first, '#check-in-saved button');
    await waitUntil(async () => (await checkIns()).length === 0, { describe: 'the answer to be taken back' });
    await waitUntil(() => exists(first, '#open-check-in'), { describe: 'the way to ask for it' });
    expect((await offers()).map(({ answer }) => answer)).toEqual(['undone']);
    await first.close();
  });

  it('still stands after a restart, marked, and is skipped', async () => {
    const id = await offerMade(0);
    await product.restart();
    await waitUntil(isMarked, { describe: 'the mark' });
    const popup = await openPopup(product.session);
    await waitUntil(() => isOpen(popup), { describe: 'the form' });
    await press(popup, '#check-in .actions button:not([type=submit])');
    await waitUntil(async () => !(await isMarked()), { describe: 'the mark to go' });
    expect((await offers()).find((each) => each.id === id)?.answer).toBe('skipped');
    expect(await isOpen(popup)).toBe(false);
    await popup.close();
  });

  it('is gone after two minutes when it is ignored', async () => {
    const id = await offerMade(2 * MINUTE_MS);
    await product.session.evaluateInBackground(async () => {
      await browser.action.setBadgeText({ text: '•' });
      browser.alarms.create('offer', { when: Date.now() + 100 });
    });
    await waitUntil(async () => !(await isMarked()), { timeoutMs: 40_000, describe: 'the mark to go' });
    const popup = await openPopup(product.session);
    await waitUntil(() => exists(popup, '#open-check-in'), { describe: 'the way to ask for it' });
    expect(await isOpen(popup)).toBe(false);
    expect((await offers()).find((each) => each.id === id)?.answer).toBeNull();
    await popup.close();
  });
});

describe('on heavy days', () => {
  it('the popup says where help is, until it is put away', async () => {
    const answers = { settled: -2, supported: -2, capable: -2 } as const;
    const day = dayOf(Date.now(), MIDNIGHT);
    const low = [1, 2, 3].map((hour): CheckIn => {
      const place = { site: 'reddit.com', surface: 'feed' } as const;
      return { id: crypto.randomUUID(), at: Date.now() - hour * 1_000, day, ...place, answers };
    });
    await putRows(product.session, { checkins: low.slice(1) });
    const popup = await openPopup(product.session);
    expect(await exists(popup, '#support')).toBe(false);
    await popup.close();
    await putRows(product.session, { checkins: low });
    const pointed = await openPopup(product.session);
    await press(pointed, '#open-check-in');
    await waitUntil(() => isOpen(pointed), { describe: 'the form' });
    expect(await exists(pointed, '#support')).toBe(false);
    await press(pointed, '#check-in .actions button:not([type=submit])');
    await waitUntil(() => exists(pointed, '#open-help'), { describe: 'the pointer' });
    await press(pointed, '#put-away-support');
    await waitUntil(async () => !(await exists(pointed, '#support')), { describe: 'the pointer to go' });
    await pointed.close();
    const again = await openPopup(product.session);
    expect(await exists(again, '#support')).toBe(false);
    await again.close();
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
    setBadgeText(details: object): Promise<void>;
  };
  alarms: { create(name: string, info: object): void };
};
