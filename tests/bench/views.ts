/**
 * How long the popup and each view of the options take to show what they show, with a month, a year and five years of history, side
 * by side in one run (`npm run bench`): the cost should depend on the range that is shown, never on the history behind it. The
 * view of a year shows as much with a year as with five, and less with a month. A picture alone says what opening anything takes.
 * And what the options hold in memory beside an empty database. Chromium; compare rows of one run, not runs.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { inventCheckIns, inventHistory, inventSpans } from '../support/history.ts';
import { startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const OPENS = 20;
/** A person opens one at a time: what a browser still does for the last one is no part of the next. */
const PAUSE_MS = 250;
/** As long as spans are kept by default. */
const SPAN_DAYS = 90;
const HISTORIES = [
  { name: 'a month', days: 30 },
  { name: 'a year', days: 365 },
  { name: 'five years', days: 5 * 365 },
] as const;

interface View {
  readonly name: string;
  readonly file: string;
  /** What is there once it is shown. */
  readonly shown: string;
  /** What is chosen on the page before. */
  readonly chosen?: string;
}

const VIEWS: readonly View[] = [
  { name: 'a picture', file: 'icon/32.png', shown: 'img' },
  { name: 'popup', file: 'popup.html', shown: '#today .balance-legend' },
  { name: 'options, 7 days', file: 'options.html', shown: '#period-parts > :nth-child(7)' },
  { name: 'month', file: 'options.html', chosen: '[name=period][value=month]', shown: '#month' },
  {
    name: 'year',
    file: 'options.html',
    chosen: '[name=period][value=year]',
    shown: '#period-parts[data-kind=year]',
  },
  {
    name: 'year, day by day',
    file: 'options.html',
    chosen: '[name=period][value=year]',
    shown: '#year',
  },
];

/** Runs in the page before its own scripts: remembers when the selector first matched. */
function watchFor(selector: string): void {
  const scope = globalThis as unknown as { shownAt: number | null };
  scope.shownAt = null;
  const look = () => {
    if (scope.shownAt === null && document.querySelector(selector)) scope.shownAt = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

async function shownAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => (globalThis as unknown as { shownAt: number | null }).shownAt,
  );
  return Number(await handle.jsonValue());
}

/** Milliseconds from the beginning of the navigation, or from the choice, to what is shown. */
async function timeOf(page: Page, address: string, { shown, chosen }: View): Promise<number> {
  if (chosen === undefined) {
    const { identifier } = await page.evaluateOnNewDocument(watchFor, shown);
    await page.goto(address);
    const ms = await shownAt(page);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    return ms;
  }
  await page.goto(address);
  await page.waitForSelector(chosen);
  await page.evaluate(watchFor, shown);
  const chosenAt = await page.evaluate((selector) => {
    const now = performance.now();
    document.querySelector<HTMLElement>(selector)?.click();
    return now;
  }, chosen);
  return (await shownAt(page)) - chosenAt;
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
}

async function withHistory(days: number): Promise<Product> {
  const product = await startProduct('chromium');
  const history = inventHistory(dayOf(Date.now(), MIDNIGHT), days);
  const spans = history.slice(-SPAN_DAYS).flatMap((row) => inventSpans(row));
  await putRows(product.session, { days: history, spans, checkins: inventCheckIns(history) });
  return product;
}

async function heapMb(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

async function openPage({ session }: Product, file: string): Promise<Page> {
  return session.openExtensionPage(file, { width: 960, height: 900 });
}

async function printViews(products: readonly Product[]): Promise<void> {
  console.log(`\nMilliseconds to what is shown, ${OPENS} opens each, taken in turns:\n`);
  console.log('| view | history | p50 | p95 | greatest |\n| --- | --- | --- | --- | --- |');
  for (const view of VIEWS) {
    const pages = await Promise.all(products.map((product) => openPage(product, view.file)));
    const times = pages.map((): number[] => []);
    for (let open = 0; open < OPENS; open++) {
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        times[index]?.push(await timeOf(page, page.url(), view));
        await delay(PAUSE_MS);
      }
    }
    for (const [index, { name }] of HISTORIES.entries()) {
      const sorted = (times[index] ?? []).toSorted((left, right) => left - right);
      const row = [view.name, name, quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 1)];
      console.log(`| ${row.join(' | ')} |`);
    }
    await Promise.all(pages.map((page) => page.close()));
  }
}

async function printMemory(products: readonly Product[]): Promise<void> {
  const empty = await startProduct('chromium');
  const heaps: string[] = [];
  for (const product of [empty, ...products]) {
    const page = await openPage(product, 'options.html');
    await page.waitForSelector('#privacy');
    heaps.push((await heapMb(page)).toFixed(1));
  }
  await empty.close();
  console.log(`\nHeap of the options, MB: empty, ${HISTORIES.map(({ name }) => name).join(', ')}`);
  console.log(heaps.join(', '));
}

const products: Product[] = [];
try {
  for (const { days } of HISTORIES) products.push(await withHistory(days));
  await printViews(products);
  await printMemory(products);
} finally {
  for (const product of products) await product.close();
}
