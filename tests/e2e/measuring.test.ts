import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export } from '../../utils/data/export.ts';
import type { Page } from 'puppeteer-core';
import { balanceOfDay, classOf, NO_TIME, sharesOf } from '../../utils/domain/balance.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import { parsePlaceKey } from '../../utils/domain/place.ts';
import { scrollFor, stopwatch, typeFor, waitUntil } from '../support/gestures.ts';
import { exportFrom, openOptions, openPopup, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';

const GRANTED = ['*://*.reddit.com/*', '*://web.whatsapp.com/*'];
/** The accuracy that is promised: 1 s, or 1 %, whichever is more. */
const TOLERANCE_MS = 1_000;

let product: Product;
/** What the script did, in milliseconds. */
const truth = { feed: 0, chat: 0 };

function classTotals(exported: Export, site: string): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const row of exported.days.filter((each) => each.site === site)) {
    for (const [key, ms] of Object.entries(row.ms)) {
      const place = parsePlaceKey(key);
      const name = place ? classOf(place.surface, place.activity, true) : 'unknown';
      totals[name] = (totals[name] ?? 0) + ms;
    }
  }
  return totals;
}

/** Whole percentages of today, in the popup's order. */
async function sharesInPopup(popup: Page): Promise<string> {
  const text = await textOf(popup, '#today');
  return [...text.matchAll(/(\d+)\s?%/g)].map(([, share]) => share).join();
}

async function sharesStored(): Promise<string> {
  const [today] = (await readTable<DayTotals>(product.session, 'days')).slice(-1);
  const shares = sharesOf(today ? balanceOfDay(today, undefined) : NO_TIME);
  return [shares.reciprocal, shares.passive, shares.other].join();
}

/** What the extension finds in the tab in front. */
function lookForMeter(): Promise<string> {
  return product.session.evaluateInBackground(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    const func = () => 'qualityMinutesMeter' in globalThis;
    return browser.scripting.executeScript({ target: { tabId: tab?.id }, func }).then(
      ([answer]) => (answer?.result ? 'a meter' : 'no meter'),
      () => 'no script may run',
    );
  });
}

describe('a person who scrolls, chats and scrolls again', () => {
  beforeAll(async () => {
    product = await startProduct(browserUnderTest(), { hosts: GRANTED });
    const { session } = product;
    const feed = await session.newPage('https://www.reddit.com/');
    let elapsed = stopwatch();
    await scrollFor(feed, 20_000);
    const chat = await session.newPage('https://web.whatsapp.com/');
    truth.feed += elapsed();
    elapsed = stopwatch();
    await typeFor(chat, '#composer', 12_000);
    truth.chat += elapsed();
    await feed.bringToFront();
    elapsed = stopwatch();
    await scrollFor(feed, 8_000);
    truth.feed += elapsed();
    const elsewhere = await session.newPage('https://news.garden.example/');
    await scrollFor(elsewhere, 3_000);
  });

  afterAll(() => product.close());

  it('finds each site and class in the exported days, within a second of what was done', async () => {
    const options = await openOptions(product.session);
    const exported = await exportFrom(options);
    const feed = classTotals(exported, 'reddit.com');
    const chat = classTotals(exported, 'web.whatsapp.com');
    expect(Object.keys(feed)).toEqual(['passive']);
    expect(Object.keys(chat)).toEqual(['reciprocal']);
    expect(Math.abs((feed['passive'] ?? 0) - truth.feed)).toBeLessThanOrEqual(TOLERANCE_MS);
    expect(Math.abs((chat['reciprocal'] ?? 0) - truth.chat)).toBeLessThanOrEqual(TOLERANCE_MS);
    expect(exported).toMatchObject({ format: 'quality-minutes', version: 2 });
    expect(exported.spans.every((span) => span.from < span.to)).toBe(true);
    await options.close();
  });

  it('sees the same in the popup', async () => {
    const feed = await product.session.newPage('https://www.reddit.com/');
    const popup = await openPopup(product.session);
    await waitUntil(async () => /a feed/.test(await textOf(popup, '#place-counting')), {
      describe: 'the popup to say how this page counts',
    });
    // Both move on while the feed is in front; they have to meet.
    const isSame = async () => (await sharesInPopup(popup)) === (await sharesStored());
    await waitUntil(isSame, { describe: 'the popup to show the shares that are stored' });
    expect(await textOf(popup, '#today')).toMatch(/With people .*Feeds .*%/);
    await popup.close();
    await feed.close();
  });

  it('is not seen where it was not granted: no script, nothing recorded', async () => {
    const { session } = product;
    const page = await session.newPage('https://news.garden.example/');
    expect(await lookForMeter()).toBe('no script may run');
    const days = await readTable<{ sites: Record<string, unknown> }>(session, 'days');
    expect(days.flatMap(({ sites }) => Object.keys(sites)).toSorted()).toEqual([
      'reddit.com',
      'web.whatsapp.com',
    ]);
    await page.close();
    const granted = await session.newPage('https://www.reddit.com/');
    expect(await lookForMeter()).toBe('a meter');
    await granted.close();
  });

  it('asks the network for nothing, and throws nothing', () => {
    const asked = product.server.hosts();
    expect(asked).toEqual(['news.garden.example', 'web.whatsapp.com', 'www.reddit.com']);
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  scripting: { executeScript(call: object): Promise<{ result?: unknown }[]> };
};
