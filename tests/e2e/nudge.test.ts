import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Nudge } from '../../utils/domain/nudge.ts';
import { scrollFor, stopwatch, typeFor, waitUntil } from '../support/gestures.ts';
import { command, exists, openOptions } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';

const LIMIT_MS = 60_000;

let product: Product;
let feed: Page;

const nudges = () => readTable<Nudge>(product.session, 'nudges');
/** The card's host is the one element that the product adds to a page; its inside is closed to everyone. */
const cardIsThere = () => exists(feed, 'html > :not(head, body)');

async function startWithLimitOfAMinute(): Promise<void> {
  product = await startProduct(browserUnderTest());
  const options = await openOptions(product.session);
  await command(options, { type: 'saveSettings', patch: { nudgeLimitMinutes: 1, nudgeKinds: ['mirror'] } });
  await options.close();
  feed = await product.session.newPage('https://www.reddit.com/');
}

describe('a nudge', () => {
  beforeAll(startWithLimitOfAMinute);
  afterAll(() => product.close());

  it('comes in a feed after the limit, at a pause, and not before', async () => {
    const elapsed = stopwatch();
    await scrollFor(feed, LIMIT_MS - 3_000);
    expect(await nudges()).toEqual([]);
    await scrollFor(feed, 20_000);
    await waitUntil(async () => (await nudges()).length === 1, { timeoutMs: 45_000, describe: 'a nudge' });
    const [nudge] = await nudges();
    expect(nudge).toMatchObject({ kind: 'mirror', site: 'reddit.com', surface: 'feed', answer: null });
    expect(nudge?.passiveMs).toBeGreaterThanOrEqual(LIMIT_MS);
    expect(elapsed()).toBeLessThan(2 * LIMIT_MS);
    await waitUntil(cardIsThere, { describe: 'the card in the page' });
  });

  it('takes no focus, leaves the page its keys, and goes away by itself as ignored', async () => {
    expect(await feed.evaluate(() => document.activeElement === document.body)).toBe(true);
    const before = await feed.evaluate(() => scrollY);
    await feed.keyboard.press('PageUp');
    await waitUntil(() => feed.evaluate((y) => scrollY !== y, before), {
      describe: 'the page to hear its key',
    });
    await waitUntil(async () => (await nudges())[0]?.answer === 'ignored', {
      timeoutMs: 40_000,
      describe: 'the card to go away',
    });
    expect(await cardIsThere()).toBe(false);
    expect(errorsOf(product.session)).toEqual([]);
  });
});

describe('a nudge that is due while someone writes', () => {
  beforeAll(startWithLimitOfAMinute);
  afterAll(() => product.close());

  it('stays away from the half-written comment, which is intact and focused, and comes when it is gone', async () => {
    await scrollFor(feed, 50_000);
    await typeFor(feed, 'textarea', 4_000);
    const draft = await feed.evaluate(() => document.querySelector('textarea')?.value);
    // Passive time goes on: the draft stays, the wheel turns.
    await scrollFor(feed, 48_000, { deltaY: 60 });
    expect(await nudges()).toEqual([]);
    expect(await cardIsThere()).toBe(false);
    const after = await feed.evaluate(() => ({
      draft: document.querySelector('textarea')?.value,
      isFocused: document.activeElement === document.querySelector('textarea'),
    }));
    expect(after).toEqual({ draft, isFocused: true });

    await feed.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
      field?.blur();
    });
    await scrollFor(feed, 4_000);
    await waitUntil(async () => (await nudges()).length === 1, { timeoutMs: 60_000, describe: 'the nudge' });
    await waitUntil(cardIsThere, { describe: 'the card in the page' });
  });

  it('leaves the tab when asked to', async () => {
    // The card's inside is closed to tests as well; "Leave" is its first button, and the shortcut's way in.
    const isOpen = () => product.session.browser.pages().then((pages) => pages.includes(feed));
    await product.session.evaluateInBackground(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      await browser.tabs
        .sendMessage(tab?.id ?? 0, { type: 'focusCard' }, { frameId: 0 })
        .catch(() => undefined);
    });
    await waitUntil(() => feed.evaluate(() => document.activeElement !== document.body), {
      describe: 'focus in the card',
    });
    await feed.keyboard.press('Tab');
    // The tab may be gone before the driver hears that the key was pressed; what became of it is asked below.
    await feed.keyboard.press('Enter').catch(() => undefined);
    await waitUntil(async () => (await nudges())[0]?.answer === 'leave', { describe: 'the answer' });
    await waitUntil(async () => !(await isOpen()), { describe: 'the tab to close' });
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
};
