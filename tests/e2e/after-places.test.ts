import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingRow } from '../../utils/data/database.ts';
import type { CheckIn, CheckInPoint } from '../../utils/domain/check-in.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Surface } from '../../utils/domain/place.ts';
import { waitUntil } from '../support/gestures.ts';
import { command, exists, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

let product: Product;
let options: Page;

const PATIENT = { timeout: 10_000 };
const FEED = ['reddit.com', 'feed'] as const;
const CHAT = ['web.whatsapp.com', 'conversation'] as const;
const FILM = ['youtube.com', 'video'] as const;
const SENTENCE =
  'After WhatsApp · Conversation, your answers lie nearer to settled than after Reddit · Feed (10 and 10 answers).';

/** An answer of so many days ago; the hour keeps those of a day apart. */
function answer(
  daysAgo: number,
  [site, surface]: readonly [string, Surface],
  settled: CheckInPoint,
): CheckIn {
  const day = addDays(dayOf(Date.now(), MIDNIGHT), -daysAgo);
  const at = new Date(`${day}T00:00:00`).setHours(site === 'reddit.com' ? 9 : 10);
  return { id: idOf(at), at, day, site, surface, answers: { settled, supported: 0 } };
}

/** The same answer has the same id each time. */
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at / 1000).padStart(12, '0')}`;

/** Ten days of answers after two places, then three about a third. */
function answered(afterFeed: CheckInPoint, afterChat: CheckInPoint): CheckIn[] {
  const both = Array.from({ length: 10 }, (_, index) => [
    answer(15 - index, FEED, index % 3 ? afterFeed : 0),
    answer(15 - index, CHAT, afterChat),
  ]);
  return [...both.flat(), ...[3, 2, 1].map((daysAgo) => answer(daysAgo, FILM, 2))];
}

/** As reloading does, which the Firefox driver never sees the end of on the product's pages. */
async function openAnew(): Promise<void> {
  await options.close();
  options = await openOptions(product.session);
}

async function show(checkins: readonly CheckIn[]): Promise<void> {
  await putRows(product.session, { checkins });
  await openAnew();
  await waitUntil(() => exists(options, '.after-place'), { describe: 'the places answered about' });
  await waitUntil(() => exists(options, '#differences'), { describe: 'what differs' });
}

const differences = () => textOf(options, '#differences');
const place = (name: string, part: string) => textOf(options, `.after-place[data-place="${name}"] ${part}`);
const names = () => options.$$eval('.after-head h3', (heads) => heads.map((head) => head.textContent));

describe('what was answered after places', () => {
  beforeAll(async () => {
    product = await startProduct(browserUnderTest(), { hosts: [] });
    options = await openOptions(product.session);
  });
  afterAll(() => product.close());

  it('says what will appear where nothing was answered', async () => {
    await waitUntil(() => exists(options, '#offers-on'), { describe: 'the part about places' });
    await expect.poll(() => textOf(options, '#after'), PATIENT).toContain('appear here');
    expect(await exists(options, '#differences')).toBe(false);
  });

  it('shows places before they are compared, which takes its time', async () => {
    await options.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.after-place')) return;
        seen.disconnect();
        document.body.dataset['compared'] = String(document.querySelector('#differences') !== null);
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    const id = idOf(0);
    const checkIn = { id, site: 'reddit.com', surface: 'feed', answers: { settled: 0 } };
    await command(options, { type: 'checkIn', checkIn });
    await waitUntil(() => exists(options, '#differences'), { describe: 'what differs' });
    expect(await options.evaluate(() => document.body.dataset['compared'])).toBe('false');
    await command(options, { type: 'undoCheckIn', id });
  });

  it('finds no difference where there is none', async () => {
    await show(answered(1, 1));
    expect(await differences()).toContain('Compared at 20 answers. No difference stands out from chance.');
    expect(await exists(options, '.differences')).toBe(false);
  });

  it('says what differs, of the places and the row that do', async () => {
    await show(answered(-1, 1));
    expect(await differences()).toContain(SENTENCE);
    expect(await options.$$eval('.differences li', (items) => items.length)).toBe(1);
  });

  it('draws every answer as a dot, and marks the middle where there is enough', async () => {
    const dotsOf = (name: string) =>
      options.$eval(
        `.after-place[data-place="${name}"] [data-row=settled] .strip-dots`,
        (dots) => dots.getAttribute('d')?.split('M').length,
      );
    expect(await dotsOf('feed reddit.com')).toBe(11);
    expect(await dotsOf('video youtube.com')).toBe(4);
    expect(await place('feed reddit.com', '[data-row=settled]')).toContain('Median: a little more wound up');
    expect(await exists(options, '[data-place="video youtube.com"] .strip-median')).toBe(false);
    expect(await place('video youtube.com', '.after-head')).toBe('YouTube · Video 3 answers on 3 days');
  });

  it('has names for those who do not see the dots, and the numbers behind them', async () => {
    const strip = await options.$(
      '::-p-aria([name="wound up or settled: 10 answers. Median: a little more wound up"][role="image"])',
    );
    expect(strip).not.toBeNull();
    await press(options, '.after-place[data-place="feed reddit.com"] summary');
    expect(await place('feed reddit.com', '.numbers tbody')).toBe(
      'much more wound up 0 a little more wound up 6 no change 4 a little more settled 0 much more settled 0',
    );
  });

  it('sorts as the person chooses', async () => {
    expect(await names()).toEqual(['YouTube · Video', 'WhatsApp · Conversation', 'Reddit · Feed']);
    await options.select('#after-order', 'settled');
    await expect
      .poll(names, PATIENT)
      .toEqual(['WhatsApp · Conversation', 'Reddit · Feed', 'YouTube · Video']);
    await options.select('#after-order', 'name');
    await expect
      .poll(names, PATIENT)
      .toEqual(['Reddit · Feed', 'WhatsApp · Conversation', 'YouTube · Video']);
  });

  it('takes an answer away', async () => {
    await press(options, '#after-answers summary');
    await options.focus('#answers-list li:first-child button');
    await options.keyboard.press('Enter');
    await expect
      .poll(() => place('video youtube.com', '.after-head'), PATIENT)
      .toContain('2 answers on 2 days');
    expect(await readTable(product.session, 'checkins')).toHaveLength(22);
    expect(
      await options.$eval('#answers-list li:first-child button', (next) => next === document.activeElement),
    ).toBe(true);
  });

  it('shows places as the person’s rules make them look', async () => {
    const rule = { type: 'surface', id: crypto.randomUUID(), site: 'reddit.com', from: 'feed', to: 'thread' };
    await command(options, { type: 'saveRule', rule });
    await expect.poll(names, PATIENT).toContain('Reddit · Thread');
    await expect.poll(differences, PATIENT).toContain('than after Reddit · Thread');
  });

  it('offers the questions no more where the person says so, and remembers it', async () => {
    const isOn = () => options.$eval('#offers-on', (box) => box instanceof HTMLInputElement && box.checked);
    expect(await isOn()).toBe(true);
    await press(options, '#offers-on');
    const stored = async () =>
      (await readTable<SettingRow>(product.session, 'settings')).find(({ key }) => key === 'offersOn')?.value;
    await expect.poll(stored, PATIENT).toBe(false);
    await openAnew();
    await waitUntil(() => exists(options, '#offers-on'), { describe: 'the switch' });
    expect(await isOn()).toBe(false);
  });

  it('reports no errors', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
