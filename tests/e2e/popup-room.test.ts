import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Span } from '../../utils/domain/span.ts';
import { waitUntil } from '../support/gestures.ts';
import { goalOf } from '../support/goals.ts';
import { somebody } from '../support/people.ts';
import { openPopup, press } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const [MIN, HOUR] = [60_000, 3_600_000];
const MOST_PX = 600;
const FEED = { site: 'reddit.com', surface: 'feed' } as const;

let product: Product;

const later = () => ({ from: Date.now() - MIN, to: Date.now() + HOUR });
/** What can stand over the balance. */
const RESTS = {
  nothing: () => ({ pause: null, quiet: null, nudgePause: null }),
  break: () => ({ pause: null, quiet: null, nudgePause: later() }),
  quiet: () => ({ pause: null, quiet: later(), nudgePause: null }),
  both: () => ({ pause: later(), quiet: later(), nudgePause: null }),
};

async function put(values: Readonly<Record<string, unknown>>): Promise<void> {
  const settings = Object.entries(values).map(([key, value]) => ({ key, value }));
  await putRows(product.session, { settings });
}

const [now, today] = [Date.now(), dayOf(Date.now(), MIDNIGHT)];

/** Time in front, someone who is due, and a week to look back on. */
async function putOrdinary(): Promise<void> {
  const from = now - 5 * MIN;
  const span: Span = { ...FEED, activity: 'scrolling', from, to: from + MIN, attended: true, day: today };
  const sites = {
    'reddit.com': { 'feed/scrolling': 62 * MIN },
    'discord.com': { 'conversation/composing': 31 * MIN },
  };
  const name = 'Sam from the allotment';
  const people = [somebody({ name, what: 'voice note', rhythmDays: 7, lastDay: addDays(today, -9) })];
  await putRows(product.session, { spans: [span], days: [{ day: today, sites, counts: {} }], people });
  const lookBack = { weekday: new Date(now).getDay(), minute: 0 };
  await put({ lookBack, lookedBackAt: now - 30 * 24 * HOUR });
}

/** A heavy day, and goals in the person's own words. */
async function putEverything(): Promise<void> {
  const answers = { settled: -2, supported: -2, capable: -2 } as const;
  const checkins = [1, 2, 3].map((ago): CheckIn => ({
    id: crypto.randomUUID(),
    at: now - ago,
    day: today,
    ...FEED,
    answers,
  }));
  const words = 'I would like my evenings to be for the people I live with';
  const goals = [1, 2, 3, 4].map((minutes) =>
    goalOf({ minutes: minutes * 20, sinceDay: addDays(today, -9) }, { id: crypto.randomUUID(), words }),
  );
  await putRows(product.session, { checkins, goals });
}

const heightOf = (popup: Page) => popup.evaluate(() => document.documentElement.scrollHeight);
const isSeen = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.bottom <= 600;
  }, selector);

/** A text that has less room than it needs; whoever hears it hears all of it. */
const shortened = (popup: Page, selector: string) =>
  popup.$eval(selector, (element) => ({
    text: element.textContent,
    title: element.getAttribute('title'),
    isCut: element.scrollHeight > element.clientHeight,
  }));

/** Every state that the person can bring about, one after the other; what was opened in one is closed again. */
const STATES: readonly (readonly [
  name: string,
  show: readonly string[],
  seen: string,
  hide: readonly string[],
])[] = [
  ['as it opens', [], '#place', []],
  ['how it is counted', ['#place .counted summary'], '#place .counted-actions', ['#place .counted summary']],
  [
    'more goals',
    ['#place .goal-more summary'],
    '#place .goal-more .goal-meter:last-child',
    ['#place .goal-more summary'],
  ],
  ['the test', ['#open-check-in'], '#check-in .actions', ['#check-in .actions button:not([type=submit])']],
];
async function measure(popup: Page): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  for (const [name, show, wanted, hide] of STATES) {
    for (const selector of show) await press(popup, selector);
    await waitUntil(() => isSeen(popup, wanted), { describe: `${name} in view` });
    seen[name] =
      (await heightOf(popup)) <= MOST_PX && (await isSeen(popup, '#today')) ? 'fits' : await heightOf(popup);
    for (const selector of hide) await press(popup, selector);
  }
  return seen;
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  await product.session.newPage('https://www.reddit.com/');
});
afterAll(() => product.close());

describe('the popup', () => {
  const fits = {
    'as it opens': 'fits',
    'how it is counted': 'fits',
    'more goals': 'fits',
    'the test': 'fits',
  };

  it('lets what steps back for a form come again', async () => {
    await putOrdinary();
    const popup = await openPopup(product.session);
    const opened = ['#offline [data-kind=hello]', '#contact-noted [data-act=felt]'];
    for (const selector of ['#look-back', '#due', opened[0]])
      await waitUntil(() => isSeen(popup, selector ?? ''), { describe: `${selector} in view` });
    for (const selector of opened) await press(popup, selector);
    await waitUntil(() => isSeen(popup, '#felt .actions'), { describe: 'the form' });
    expect(await heightOf(popup)).toBeLessThanOrEqual(MOST_PX);
    await press(popup, '#felt .actions button:not([type=submit])');
    for (const selector of ['#look-back', '#due', '#offline'])
      await waitUntil(() => isSeen(popup, selector), { describe: `${selector} again` });
    await press(popup, '#place .counted summary');
    await waitUntil(async () => !(await isSeen(popup, '#look-back')), {
      describe: 'room for what is opened',
    });
    expect(await heightOf(popup)).toBeLessThanOrEqual(MOST_PX);
    await press(popup, '#place .counted summary');
    await waitUntil(() => isSeen(popup, '#look-back'), { describe: 'the look-back again' });
    await popup.close();
  });

  it.each([
    ['many words', 'Sam from the allotment behind the old station '.repeat(5).trim()],
    ['one long word', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(6)],
  ])('shows who is due also by the beginning of a name of %s', async (_, name) => {
    const links = [1, 2, 3].map((way) => ({ name, href: `mailto:sam${way}@garden.example` }));
    const due = { rhythmDays: 7, lastDay: addDays(today, -9) };
    await putRows(product.session, { people: [somebody({ name, what: name, ways: links, ...due })] });
    const popup = await openPopup(product.session);
    for (const selector of ['#place', '#due'])
      await waitUntil(() => isSeen(popup, selector), { describe: `${selector} in view` });
    expect(await shortened(popup, '#due-name')).toEqual({ text: name, title: name, isCut: true });
    expect(await heightOf(popup)).toBeLessThanOrEqual(MOST_PX);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await press(popup, '#due [data-act=done]');
    await waitUntil(() => isSeen(popup, '#contact-noted [data-act=undo]'), { describe: 'what was noted' });
    expect((await shortened(popup, '#contact-noted p')).isCut).toBe(true);
    expect(await heightOf(popup)).toBeLessThanOrEqual(MOST_PX);
    await popup.close();
  });

  it('leaves room to what is smaller where a larger part steps back', async () => {
    const ways = Array.from({ length: 20 }, (_, way) => ({
      name: 'Wolfeschlegelsteinhausenbergerdorff',
      href: `mailto:sam${way}@garden.example`,
    }));
    await putRows(product.session, {
      people: [somebody({ ways, rhythmDays: 7, lastDay: addDays(today, -9) })],
    });
    const popup = await openPopup(product.session);
    for (const selector of ['#offline', '#look-back'])
      await waitUntil(() => isSeen(popup, selector), { describe: `${selector} in view` });
    expect(await isSeen(popup, '#due')).toBe(false);
    await popup.close();
  });

  it('is never higher than browsers show it, whatever there is to say', async () => {
    await putEverything();
    for (const [name, rest] of Object.entries(RESTS)) {
      await put(rest());
      const popup = await openPopup(product.session);
      expect({ name, ...(await measure(popup)) }).toEqual({ name, ...fits });
      await popup.close();
    }
    expect(errorsOf(product.session)).toEqual([]);
  });
});
