import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import { clickIn, waitUntil } from '../support/gestures.ts';
import { openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { sendingFrame, sendingPage } from './pages/sending.ts';

const PATIENT = { timeout: 10_000 };

let product: Product;
let page: Page;

/** How many messages the meter of the page in front has counted; `null` until they are counted. */
function counted(): Promise<number | null> {
  return product.session.evaluateInBackground(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    const func = () => {
      const { qualityMinutesMeter: meter } = globalThis as unknown as World;
      return meter?.counts.sends ?? null;
    };
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab?.id }, func });
    return answer?.result ?? null;
  });
}

async function stored(): Promise<number> {
  const days = await readTable<DayTotals>(product.session, 'days');
  return days.reduce((sum, { counts }) => sum + (counts['web.whatsapp.com']?.sends ?? 0), 0);
}

async function write(selector: string, text = 'hello'): Promise<void> {
  await clickIn(page, selector);
  await page.keyboard.type(text);
}

/** Does something, then sends one message more: what would count of the first has counted by then. @returns what the first counted */
async function countOf(act: () => Promise<void>): Promise<number> {
  const before = Number(await counted());
  await act();
  await write('#area', 'yes');
  const between = Number(await counted());
  await page.keyboard.press('Enter');
  await waitUntil(async () => Number(await counted()) > between, { describe: 'the message to count' });
  return Number(await counted()) - before - 1;
}

async function pressWith(modifier: 'Shift' | 'Alt', key: 'Enter'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

const ACTS: readonly (readonly [string, number, () => Promise<void>])[] = [
  [
    'Enter in an editor that keeps a line break',
    1,
    () => write('#rich').then(() => page.keyboard.press('Enter')),
  ],
  ['a button', 1, () => write('#rich').then(() => clickIn(page, '#send'))],
  ['Enter in a form of one line', 1, () => write('#line').then(() => page.keyboard.press('Enter'))],
  [
    'Enter in a shadow root, where the field is replaced',
    1,
    () => write('#shadow >>> textarea').then(() => page.keyboard.press('Enter')),
  ],
  [
    'a new line, and a message of two lines',
    1,
    async () => {
      await write('#rich');
      await pressWith('Shift', 'Enter');
      await page.keyboard.type('more');
      await page.keyboard.press('Enter');
    },
  ],
  ['Enter in an empty field', 0, () => clickIn(page, '#rich').then(() => page.keyboard.press('Enter'))],
  ['Enter in a search', 0, () => write('#lookup').then(() => page.keyboard.press('Enter'))],
  ['Enter in an editor that searches', 0, () => write('#names').then(() => page.keyboard.press('Enter'))],
  ['a button that cancels', 0, () => write('#rich').then(() => clickIn(page, '#cancel'))],
  ['a button elsewhere', 0, () => write('#rich').then(() => clickIn(page, '#far'))],
  [
    'what was deleted by hand',
    0,
    async () => {
      // Here Enter begins a new line.
      await write('#letter', 'ab');
      await page.keyboard.press('Enter');
      for (let index = 0; index < 3; index += 1) await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
    },
  ],
];

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), {
    sites: {
      'web.whatsapp.com/*': sendingPage('https://forms.notes.example/'),
      'forms.notes.example/*': sendingFrame(),
    },
  });
  page = await product.session.newPage('https://web.whatsapp.com/');
  await waitUntil(async () => (await counted()) !== null, { describe: 'messages to be counted' });
});
afterAll(() => product.close());

describe('a message that is sent', () => {
  it.each(ACTS)('counts for %s: %i', async (_, count, act) => {
    expect(await countOf(act)).toBe(count);
  });

  it('does not count where an input method takes its Enter', async (context) => {
    // Firefox's driver has no input methods.
    if (browserUnderTest() === 'firefox') return context.skip();
    const cdp = await page.createCDPSession();
    const compose = async () => {
      await clickIn(page, '#rich');
      await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await page.keyboard.press('Enter');
    };
    expect(await countOf(compose)).toBe(0);
  });

  it('counts in a frame, for the page around it', async () => {
    const before = Number(await counted());
    const frame = page.frames().find((each) => each.url().includes('forms.notes'));
    const isCounting = () =>
      product.session.evaluateInBackground(async () => {
        const [tab] = await browser.tabs.query({ active: true });
        const target = { tabId: tab?.id, allFrames: true };
        const func = () => Number((globalThis as unknown as World).qualityMinutesFrame?.isCounted ?? false);
        const answers = await browser.scripting.executeScript({ target, func });
        return answers.some(({ result }) => result);
      });
    await frame?.focus('#inner');
    await page.keyboard.type('hi');
    await waitUntil(isCounting, { describe: 'messages in the frame to be counted' });
    await page.keyboard.press('Enter');
    await expect.poll(counted, PATIENT).toBe(before + 1);
  });

  it('counts where its form leads to another page, and all of them are stored', async () => {
    const before = Number(await counted());
    await write('#letter');
    await Promise.all([page.waitForNavigation(), clickIn(page, '#post')]);
    await expect.poll(stored, PATIENT).toBe(before + 1);
    await expect.poll(counted, PATIENT).toBe(0);
  });

  it('shows among the places', async () => {
    const options = await openOptions(product.session);
    await press(options, '#sites summary');
    await press(options, '#sites-table [data-sort=sends]');
    const cells = await textOf(options, '#sites-table [data-site="web.whatsapp.com"]');
    expect(cells.split(' ')).toContain(String(await stored()));
    await press(options, '#sites-table [data-site="web.whatsapp.com"] button');
    await expect.poll(() => textOf(options, '#site-sends'), PATIENT).toContain(String(await stored()));
    await options.close();
    expect(errorsOf(product.session)).toEqual([]);
  });
});

interface World {
  readonly qualityMinutesMeter?: { readonly counts: { readonly sends?: number } };
  readonly qualityMinutesFrame?: { readonly isCounted: boolean };
}

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  scripting: { executeScript(call: object): Promise<{ result?: number | null }[]> };
};
