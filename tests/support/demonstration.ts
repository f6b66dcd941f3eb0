/**
 * The guided demonstration: the granted production build, without a window, on invented pages under real
 * host names. A script scrolls and chats by its own stopwatch; the extension measures; both are printed side
 * by side, and pictures of the product are left in `.output/demonstration`. Nothing is asked of the real
 * network.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Export } from '../../utils/data/export.ts';
import {
  addBalances,
  balanceOfDay,
  BALANCE_CLASSES,
  NO_TIME,
  type Balance,
} from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Nudge } from '../../utils/domain/nudge.ts';
import type { Span } from '../../utils/domain/span.ts';
import type { BrowserSession } from './browser-session.ts';
import type { BrowserKind } from './browsers.ts';
import { scrollFor, stopwatch, typeFor, waitUntil } from './gestures.ts';
import { command, exists, exportFrom, openOptions, openPopup } from './product-pages.ts';
import { readTable, startProduct } from './product.ts';
import { ROOT } from './source-tree.ts';

const FOLDER = join(ROOT, '.output', 'demonstration');
/** How far the extension may be from the script's stopwatch. */
const TOLERANCE_MS = 1_500;
const NUDGE_LIMIT_MINUTES = 1;
const NAMES = { passive: 'Feeds', reciprocal: 'With people', other: 'Everything else' } as const;
/** Nothing fades: a picture shows what is there. */
export const STILL = {
  chromium: { extraArgs: ['--force-prefers-reduced-motion'] },
  firefox: { prefs: { 'ui.prefersReducedMotion': 1 } },
};

/** Shows the product at work in about 90 s, given a build. Throws a sentence if anything is wrong. */
export async function demonstrate(kind: BrowserKind): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await showWelcome(kind);
  const product = await startProduct(kind, STILL[kind]);
  try {
    const { session } = product;
    const truth = await browse(session);
    const options = await openOptions(session);
    await awaitOptions(options);
    await save(options, 'options', true);
    const exported = await exportFrom(options);
    report(truth, balanceOf(exported));
    checkErrors(session);
  } finally {
    await product.close();
  }
}

/** The welcome page as a new person sees it: nothing is allowed yet, so nothing is measured. */
async function showWelcome(kind: BrowserKind): Promise<void> {
  say('Installs the extension. It asks for nothing, measures nothing yet, and opens its welcome page.');
  const product = await startProduct(kind, { hosts: [] });
  try {
    const welcome = await product.session.openExtensionPage('welcome.html', { width: 960, height: 900 });
    await waitUntil(() => exists(welcome, 'input:checked'), { describe: 'the list of places to choose' });
    await save(welcome, 'welcome', true);
  } finally {
    await product.close();
  }
}

/** Does what a person would do. @returns the time in each class by the script's own stopwatch */
async function browse(session: BrowserSession): Promise<Balance> {
  say('Starts again with all places allowed, on invented pages that stand in for Reddit and WhatsApp.');
  await setNudgeLimit(session);

  say('Scrolls a feed (www.reddit.com) for 20 s.');
  const feed = await session.newPage('https://www.reddit.com/');
  const first = stopwatch();
  await scrollFor(feed, 20_000);
  const firstMs = first();

  say('Writes in a chat (web.whatsapp.com) for 12 s.');
  const chat = await session.newPage('https://web.whatsapp.com/');
  const writing = stopwatch();
  await typeFor(chat, '#composer', 12_000);
  const reciprocal = writing();

  say('Goes back to the feed and scrolls for 8 s.');
  await feed.bringToFront();
  const second = stopwatch();
  await scrollFor(feed, 8_000);
  await awaitNudge(session, feed, NUDGE_LIMIT_MINUTES * 60_000 - firstMs - second());

  const popup = await openPopup(session);
  const leftAt = Date.now();
  const secondMs = second();
  await popup.bringToFront();
  await awaitReport(session, leftAt);
  await fitPopup(popup);
  await save(popup, 'popup', false);
  return { passive: firstMs + secondMs, reciprocal, other: 0 };
}

async function setNudgeLimit(session: BrowserSession): Promise<void> {
  const options = await openOptions(session);
  await command(options, { type: 'saveSettings', patch: { nudgeLimitMinutes: NUDGE_LIMIT_MINUTES } });
  await options.close();
}

async function awaitNudge(session: BrowserSession, feed: Page, leftMs: number): Promise<void> {
  say(`Scrolls on for ${Math.ceil(leftMs / 1000)} s, until the nudge limit, 1 minute here, is reached.`);
  await scrollFor(feed, leftMs);
  say('Pauses. The nudge waits for such a moment.');
  await awaitCard(session, feed);
  await save(feed, 'nudge', false);
}

/** Waits until the nudge is stored and its card stands complete in the page. It is looked for every 15 s. */
export async function awaitCard(session: BrowserSession, page: Page): Promise<void> {
  const isStored = async (): Promise<boolean> => (await readTable<Nudge>(session, 'nudges')).length > 0;
  await waitUntil(isStored, { timeoutMs: 45_000, describe: 'the nudge to be shown' });
  // The card's inside is closed to us as to the page; its element is as high as what it shows.
  const isComplete = (): Promise<boolean> =>
    page.evaluate(() => {
      const card = document.querySelector('html > :not(head, body)');
      return card !== null && card.getBoundingClientRect().height > 150;
    });
  await waitUntil(isComplete, { describe: 'the nudge card in the page' });
}

/** Waits for what the options page adds after its first paint. */
async function awaitOptions(options: Page): Promise<void> {
  const isComplete = async (): Promise<boolean> =>
    (await exists(options, '#places .place-item')) &&
    (await exists(options, '#nudge-preview >>> .nudge-what'));
  await waitUntil(isComplete, { describe: 'the options page to be complete' });
}

/** Makes the popup's tab as high as its content, as the browser does with a real popup. */
export async function fitPopup(popup: Page, deviceScaleFactor = 1): Promise<void> {
  const height = await popup.evaluate(() => document.querySelector('.popup')?.scrollHeight ?? 600);
  await popup.setViewport({ width: 360, height, deviceScaleFactor });
}

/** The feed reports when it is left; its last span then reaches to that instant (clocks are rounded). */
async function awaitReport(session: BrowserSession, leftAt: number): Promise<void> {
  const hasReported = async (): Promise<boolean> =>
    (await readTable<Span>(session, 'spans')).some((span) => span.to >= leftAt - 200);
  await waitUntil(hasReported, { describe: 'the extension to record the end of the visit' });
}

/** The balance of all exported days; the demonstration may run over midnight. */
function balanceOf(exported: Export): Balance {
  const days = new Map<string, DayTotals>();
  for (const { day, site, ms } of exported.days) {
    const sites = { ...days.get(day)?.sites, [site]: ms };
    days.set(day, { day, sites, counts: {} });
  }
  return [...days.values()]
    .map((each) => balanceOfDay(each, days.get(addDays(each.day, -1))))
    .reduce(addBalances, NO_TIME);
}

function report(truth: Balance, recorded: Balance): void {
  say('The balance that the extension recorded (from its export), beside the stopwatch of this script:');
  for (const name of BALANCE_CLASSES) {
    const columns = [NAMES[name].padEnd(16), seconds(recorded[name]), `   stopwatch ${seconds(truth[name])}`];
    console.log(`    ${columns.join('')}`);
  }
  for (const name of BALANCE_CLASSES) {
    const apartMs = Math.abs(recorded[name] - truth[name]);
    if (apartMs <= TOLERANCE_MS) continue;
    throw new Error(`"${NAMES[name]}" is off by ${seconds(apartMs).trim()}, more than the 1.5 s allowed.`);
  }
  say('They agree within 1.5 s.');
}

function checkErrors(session: BrowserSession): void {
  const errors = session.errors();
  if (errors.length > 0) throw new Error(`The browser reported errors: ${errors.join('; ')}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).padStart(6)} s`;
}

async function save(page: Page, name: string, fullPage: boolean): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage });
  console.log(`    picture: ${relative(ROOT, path).replaceAll('\\', '/')}`);
}

function say(sentence: string): void {
  console.log(sentence);
}
