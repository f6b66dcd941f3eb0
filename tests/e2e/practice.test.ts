import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingRow, StoredDecision } from '../../utils/data/database.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Practice } from '../../utils/domain/practice.ts';
import type { Repair } from '../../utils/domain/repair.ts';
import type { Span } from '../../utils/domain/span.ts';
import { seriousFindings } from '../support/axe.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { exists, fill, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const MIN = 60_000;
const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const PATIENT = { timeout: 10_000 };
const TABLES = ['spans', 'days', 'checkins', 'goals', 'nudges', 'settings', 'contacts', 'people', 'repairs'];

let product: Product;

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
  alarms: { create(name: string, when: object): Promise<void> };
};

async function setting<Value>(key: string): Promise<Value | undefined> {
  const rows = await readTable<SettingRow>(product.session, 'settings');
  // The caller names what the setting is.
  return rows.find((row) => row.key === key)?.value as Value | undefined;
}
const practice = () => setting<Practice | null>('practice');

/** A practice that began so many minutes ago. Pages have to be opened afterwards: nothing tells them of it. */
async function seed(part: Partial<Practice>, minutesAgo: number): Promise<void> {
  const untouched = { pausedAt: null, pausedMs: 0, skippedMs: 0, isSeen: false };
  const startedAt = Date.now() - minutesAgo * MIN;
  const value = { id: ID, type: 'minutes', totalMs: 30 * MIN, startedAt, ...untouched, ...part };
  await putRows(product.session, { settings: [{ key: 'practice', value }] });
}

async function openWindow(type: string, shown: string): Promise<Page> {
  const page = await product.session.openExtensionPage(`practice.html#${type}`, { width: 400, height: 640 });
  await waitUntil(() => exists(page, shown), { describe: `${shown} in the window` });
  return page;
}

const shows = (page: Page, selector: string, text: string) =>
  waitUntil(async () => (await textOf(page, selector)).includes(text), {
    describe: `“${text}” in ${selector}`,
  });
const toolbar = () =>
  product.session.evaluateInBackground(async () => [
    await browser.action.getBadgeText({}),
    await browser.action.getTitle({}),
  ]);

/** The browser's tabs; Firefox's driver does not hear of one that closes itself. */
const tabs = () => product.session.evaluateInBackground(() => browser.tabs.query({}));
const isOpen = async (path: string) => (await tabs()).some(({ url }) => url?.includes(path));

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
});
afterAll(() => product.close());

describe('quality minutes', () => {
  it('open in one window of their own, from the options', async () => {
    const options = await openOptions(product.session);
    await press(options, '#open-minutes');
    const window = await product.session.waitForExtensionPage('practice.html');
    await waitUntil(() => exists(window, '#start'), { describe: 'the beginning' });
    await press(options, '#open-pause');
    await shows(window, 'h1', 'Regulated pause');
    await window.close();
    expect(await isOpen('/practice.html')).toBe(false);
    await options.close();
  });

  it('start, are held, go on, pass to the next part and end', async () => {
    const page = await openWindow('minutes', '#start');
    await press(page, '#start');
    await shows(page, '#left', '10 min left');
    await press(page, '#hold');
    await shows(page, '#hold', 'Go on');
    expect((await practice())?.pausedAt).not.toBeNull();
    await press(page, '#hold');
    await shows(page, '#hold', 'Hold');
    await press(page, '#next');
    await shows(page, '[role=status]', 'Feelings');
    await press(page, '#next');
    await shows(page, '#part', 'Thanks');
    expect(await exists(page, '#next')).toBe(false);
    await press(page, '#end');
    await shows(page, '[role=status]', 'time together');
    await page.close();
  });

  it('are logged as a conversation with one tap, or not', async () => {
    const page = await openWindow('minutes', '#log');
    const contacts = () => readTable<Contact>(product.session, 'contacts');
    await press(page, '#log');
    await shows(page, '#logged', 'conversation');
    expect(await contacts()).toMatchObject([{ kind: 'conversation', personId: null }]);
    await press(page, '#log');
    await expect.poll(contacts, PATIENT).toEqual([]);
    await press(page, '#close');
    await expect.poll(() => isOpen('/practice.html'), PATIENT).toBe(false);
    expect(await practice()).toBeNull();
  });

  it('are the same in two windows, and after a restart', async () => {
    await seed({}, 13);
    const [one, two] = [await openWindow('minutes', '#left'), await openWindow('pause', '#left')];
    await shows(two, '#left', '7 min left');
    await press(one, '#hold');
    await shows(two, '#hold', 'Go on');
    await product.restart();
    const again = await openWindow('minutes', '#left');
    await shows(again, '#left', '7 min left');
    await shows(again, '#hold', 'Go on');
    expect(await practice()).toMatchObject({ id: ID, totalMs: 30 * MIN });
    await again.close();
  });

  it('have as much left when the clock is set back', async () => {
    await seed({}, 25);
    const page = await openWindow('minutes', '#left');
    await shows(page, '#left', '5 min left');
    const before = (await practice())?.startedAt ?? 0;
    await page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
    });
    await expect
      .poll(async () => Math.abs(before - ((await practice())?.startedAt ?? 0) - 60 * MIN) < 5_000, PATIENT)
      .toBe(true);
    await shows(page, '#left', '5 min left');
    await page.close();
  });
});

describe('a regulated pause', () => {
  it('says when to come back, and keeps nothing of a repair that the person does not keep', async () => {
    await seed({ skippedMs: 30 * MIN }, 0);
    const page = await openWindow('pause', '#start');
    await press(page, 'input[name=length][value="30"]');
    await press(page, '#start');
    await shows(page, '#back', 'Come back at');
    expect(await practice()).toMatchObject({ type: 'pause', totalMs: 30 * MIN });
    await fill(page, '#repair-explain', 'I came zebra late');
    await page.close();
    for (const name of TABLES)
      expect(JSON.stringify(await readTable(product.session, name))).not.toContain('zebra');
    const again = await openWindow('pause', '#repair');
    expect(await again.$eval('#repair-explain', (field) => (field as HTMLTextAreaElement).value)).toBe('');
    await fill(again, '#repair-apologise', 'I am zebra sorry');
    await press(again, '#keep-repair');
    const repairs = () => readTable<Repair>(product.session, 'repairs');
    await expect.poll(repairs, PATIENT).toMatchObject([{ explain: '', apologise: 'I am zebra sorry' }]);
    await again.close();
    const options = await openOptions(product.session);
    await shows(options, '#repairs', 'zebra');
    await press(options, '#repairs button[aria-label^=Remove]');
    await expect.poll(repairs, PATIENT).toEqual([]);
    await options.close();
  });

  it('puts a mark on the toolbar when it is over, until the popup is opened', async () => {
    await seed({ type: 'pause', totalMs: 20 * MIN }, 21);
    await product.session.evaluateInBackground(() => browser.alarms.create('practice', { when: Date.now() }));
    const marked = ['•', 'Quality Minutes: the time you set is over'];
    await expect.poll(toolbar, { timeout: 40_000 }).toEqual(marked);
    const popup = await openPopup(product.session);
    await popup.bringToFront();
    await expect.poll(toolbar, PATIENT).toEqual(['', 'Quality Minutes']);
    await popup.close();
  });
});

describe('quiet time', () => {
  it('keeps nudges away, and time is measured on', async () => {
    const popup = await openPopup(product.session);
    await press(popup, '#quiet-hour');
    await shows(popup, '#quiet-now', 'Quiet until');
    const feed = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(feed, 2_000);
    await feed.close();
    const reasons = async () =>
      (await readTable<StoredDecision>(product.session, 'decisions')).map(({ reason }) => reason);
    await expect.poll(reasons, PATIENT).toContain('quiet');
    expect((await readTable<Span>(product.session, 'spans')).length).toBeGreaterThan(0);
    await press(popup, '#quiet-end');
    await expect.poll(() => exists(popup, '#quiet-now'), PATIENT).toBe(false);
    await popup.close();
  });
});

describe('a break on purpose', () => {
  it('keeps nudges away until it is ended, from the popup, and after a restart', async () => {
    const popup = await openPopup(product.session);
    await press(popup, '#break-hour');
    await shows(popup, '#break-now', 'no nudge until');
    expect(await exists(popup, '#break-hour')).toBe(false);
    const untilMs = async () => ((await setting<Span>('nudgePause'))?.to ?? 0) - Date.now();
    expect(Math.round((await untilMs()) / MIN)).toBe(60);
    await product.restart();
    const again = await openPopup(product.session);
    await press(again, '#break-end');
    await expect.poll(() => exists(again, '#break-now'), PATIENT).toBe(false);
    expect(await untilMs()).toBeLessThan(0);
    await again.close();
  });
});

describe('the practice window and the guide', () => {
  it('are free of serious findings', async () => {
    await seed({}, 13);
    const running = await openWindow('minutes', '#left');
    expect(await seriousFindings(running)).toEqual([]);
    await seed({ type: 'pause' }, 1);
    const pause = await openWindow('pause', '#back');
    expect(await seriousFindings(pause)).toEqual([]);
    const guide = await product.session.openExtensionPage('guide.html');
    await waitUntil(() => exists(guide, '#help'), { describe: 'where help is' });
    expect(await seriousFindings(guide)).toEqual([]);
    expect(errorsOf(product.session)).toEqual([]);
  });
});
