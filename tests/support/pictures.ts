/**
 * Makes the README's pictures: the real product in a real browser, with an invented week written straight
 * into the database of a temporary profile. Run it after a change of the looks, once it is built.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CheckInOffer } from '../../utils/domain/check-in.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { addTime, changesBetween, emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import type { Activity, Surface } from '../../utils/domain/place.ts';
import type { Span } from '../../utils/domain/span.ts';
import type { BrowserSession } from './browser-session.ts';
import { awaitCard, fitPopup, STILL } from './demonstration.ts';
import { goalOf } from './goals.ts';
import { scrollFor, waitUntil } from './gestures.ts';
import { moveToHour } from './time-zone.ts';
import { exists, openOptions, openPopup } from './product-pages.ts';
import { startProduct } from './product.ts';
import { putRows } from './put-rows.ts';
import { ROOT } from './source-tree.ts';

type Block = readonly [from: string, minutes: number, site: string, surface: Surface, activity: Activity];

const FOLDER = join(ROOT, 'docs', 'images');
const MINUTE_MS = 60_000;
/** It is always some time after six in the evening: the browser runs in a zone where that is so. */
const HOUR_SHOWN = 18;
/** A card comes at the earliest after a minute on the page. */
const BEFORE_NUDGE_MS = 62_000;
const RUN_MINUTES = 22;

const TODAY: readonly Block[] = [
  ['07:45', 8, 'mail.google.com', 'mail', 'reading'],
  ['08:10', 11, 'reddit.com', 'feed', 'scrolling'],
  ['08:55', 6, 'web.whatsapp.com', 'conversation', 'composing'],
  ['09:01', 9, 'web.whatsapp.com', 'conversation', 'reading'],
  ['10:00', 31, 'meet.google.com', 'call', 'talking'],
  ['12:30', 14, 'youtube.com', 'feed', 'scrolling'],
  ['12:50', 22, 'youtube.com', 'video', 'watching'],
  ['15:10', 12, 'wikipedia.org', 'page', 'reading'],
  ['16:20', 17, 'discord.com', 'conversation', 'composing'],
  ['16:45', 9, 'mail.google.com', 'mail', 'composing'],
];
/** How earlier days differ: each block is so many times as long, in turn. */
const VARIATIONS = [0.6, 1.7, 0.9, 0, 2.1, 0.4, 1.2];
const GRANTED = ['reddit.com', 'youtube.com', 'discord.com', 'wikipedia.org'].map(
  (site) => `*://*.${site}/*`,
);
const GRANTED_HOSTS = ['web.whatsapp.com', 'mail.google.com', 'meet.google.com'].map(
  (host) => `*://${host}/*`,
);
const GOALS = [
  { id: '0b6a1b1e-6a55-4c0b-9a53-0d3f5a3a1c01', minutes: 45 },
  {
    id: '0b6a1b1e-6a55-4c0b-9a53-0d3f5a3a1c02',
    scope: { type: 'sites', sites: ['web.whatsapp.com'] },
    direction: 'atLeast',
    minutes: 20,
    measure: 'reciprocal',
  },
] as const;

function spansOf(day: string, blocks: readonly Block[]): Span[] {
  return blocks.map(([at, minutes, site, surface, activity]) => {
    const from = new Date(`${day}T${at}:00`).getTime();
    return { from, to: from + minutes * MINUTE_MS, site, surface, activity, attended: true, day };
  });
}

/** Ends now, so that it is a run: the nudge comes by itself. */
function runUntil(now: number, day: string): Span {
  const from = now - RUN_MINUTES * MINUTE_MS;
  return { from, to: now, site: 'reddit.com', surface: 'feed', activity: 'scrolling', attended: true, day };
}

function totalsOf(day: string, spans: readonly Span[]): DayTotals {
  const add = (totals: DayTotals, { site, key, ms }: ReturnType<typeof changesBetween>[number]): DayTotals =>
    addTime(totals, site, key, ms);
  return changesBetween([], spans).reduce(add, emptyDay(day));
}

function earlierDay(today: string, daysAgo: number): DayTotals {
  const day = addDays(today, -daysAgo);
  const blocks = TODAY.map(([from, minutes, ...place], index): Block => {
    const times = VARIATIONS[(daysAgo * 3 + index) % VARIATIONS.length] ?? 1;
    return [from, minutes * times, ...place];
  });
  return totalsOf(day, spansOf(day, blocks));
}

async function seed(session: BrowserSession): Promise<void> {
  const now = Date.now();
  const today = dayOf(now, MIDNIGHT);
  const spans = [...spansOf(today, TODAY), runUntil(now, today)];
  const days = [totalsOf(today, spans), ...[1, 2, 3, 4, 5, 6].map((ago) => earlierDay(today, ago))];
  const goals = GOALS.map(({ id, ...terms }) => goalOf({ ...terms, sinceDay: addDays(today, -6) }, { id }));
  const settings = [{ key: 'nudgeKinds', value: ['person'] }];
  await putRows(session, { spans, days, goals, settings });
}

/** Which episode is drawn is chance; in the picture one was. */
function standingOffer(at: number): CheckInOffer {
  const [day, episodeMs] = [dayOf(at, MIDNIGHT), RUN_MINUTES * MINUTE_MS];
  const place = { site: 'reddit.com', surface: 'feed' } as const;
  return { id: crypto.randomUUID(), at, day, ...place, episodeMs, isShown: true, answer: null };
}

async function pictureWelcome(): Promise<void> {
  const product = await startProduct('chromium', { hosts: [] });
  try {
    const welcome = await product.session.openExtensionPage('welcome.html', { width: 880, height: 900 });
    await waitUntil(() => exists(welcome, 'input[type=checkbox]'), { describe: 'the list of places' });
    await save(welcome, 'welcome');
  } finally {
    await product.close();
  }
}

async function pictureNudge(session: BrowserSession): Promise<void> {
  const feed = await session.newPage('https://www.reddit.com/');
  await feed.setViewport({ width: 1000, height: 640 });
  await scrollFor(feed, BEFORE_NUDGE_MS);
  await awaitCard(session, feed);
  await save(feed, 'nudge');
}

async function picturePopup(session: BrowserSession): Promise<void> {
  await putRows(session, { offers: [standingOffer(Date.now())] });
  const popup = await openPopup(session);
  await waitUntil(() => exists(popup, '#check-in'), { describe: 'the reciprocity test' });
  await fitPopup(popup, 2);
  for (const value of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await save(popup, `popup-${value}`);
  }
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  console.log(`docs/images/${name}.png`);
}

moveToHour(HOUR_SHOWN);
await mkdir(FOLDER, { recursive: true });
await pictureWelcome();
const product = await startProduct('chromium', {
  hosts: [...GRANTED, ...GRANTED_HOSTS],
  ...STILL.chromium,
});
try {
  await seed(product.session);
  await pictureNudge(product.session);
  await picturePopup(product.session);
  const options = await openOptions(product.session);
  await options.setViewport({ width: 880, height: 900 });
  await save(options, 'options');
} finally {
  await product.close();
}
