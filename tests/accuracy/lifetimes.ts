/** What browsers do to pages and to the extension in them: they update it, prerender pages, discard tabs. */
import type { Page } from 'puppeteer-core';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { AHEAD_PATH, PRERENDERED_KEY } from './sites.ts';
import { leaveAll, visit, type Stage } from './stage.ts';
import { TruthClock } from './truth.ts';

const FEED = 'reddit.com feed';
const THREAD = 'reddit.com thread';

const extensionUpdate: Scenario = {
  name: 'extension-update',
  split: 'surface',
  isShort: true,
  updatedAt: FEED,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', FEED);
    const from = truth.now;
    const scrolling = scrollFor(page, 8_000);
    await truth.until(from + 5_000);
    await stage.update();
    await scrolling;
    // Only the new copy can know of this: a route changes the surface without loading.
    await page.evaluate(() => history.pushState({}, '', '/r/pics/comments/p0007/tea/'));
    truth.enter(THREAD);
    await scrollFor(page, 6_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const prerender: Scenario = {
  name: 'prerender',
  split: 'surface',
  isShort: true,
  browsers: ['chromium'],
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/r/ahead/', FEED);
    const isPrerendered = (key: string) => localStorage.getItem(key);
    await waitUntil(() => page.evaluate(isPrerendered, PRERENDERED_KEY), {
      describe: 'the post to be prerendered',
    });
    await scrollFor(page, 7_000);
    await page.evaluate((path) => location.assign(path), AHEAD_PATH);
    await waitUntil(() => page.evaluate(wasPrerendered), { describe: 'the prerendered post to be shown' });
    truth.enter(THREAD);
    await scrollFor(page, 6_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

/** Runs in the page. */
function wasPrerendered(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'activationStart' in entry && Number(entry.activationStart) > 0;
}

const discardedTab: Scenario = {
  name: 'discarded-tab',
  split: 'site',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const empty = await stage.session.newPage();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com');
    await scrollFor(page, 5_000);
    await empty.bringToFront();
    truth.leave();
    const tabId = await discard(stage);
    await truth.until(truth.now + 4_000);
    const again = await wake(stage, tabId);
    truth.enter('reddit.com');
    await scrollFor(again, 5_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

/** Lets the browser forget the feed's page, as it does when memory is short. @returns the tab, which stays */
function discard({ session }: Stage): Promise<number> {
  return session.evaluateInBackground(async () => {
    const [tab] = await browser.tabs.query({ url: '*://www.reddit.com/*' });
    if (tab === undefined) throw new Error('There is no such tab.');
    const { id } = (await browser.tabs.discard(tab.id)) ?? tab;
    if (!(await browser.tabs.get(id)).discarded) throw new Error('The tab was not discarded.');
    return id;
  });
}

/** Turns to a discarded tab, which loads it anew. @returns its page */
async function wake({ session }: Stage, tabId: number): Promise<Page> {
  await session.evaluateInBackground(async (id: number) => {
    await browser.tabs.update(id, { active: true });
  }, tabId);
  return await waitUntil(
    async () => {
      for (const page of await session.browser.pages()) {
        const isThere = () => location.hostname === 'www.reddit.com' && document.readyState !== 'loading';
        if (await page.evaluate(isThere).catch(() => false)) return page;
      }
      return undefined;
    },
    { describe: 'the discarded tab to load again' },
  );
}

export const LIFETIMES: readonly Scenario[] = [extensionUpdate, prerender, discardedTab];

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  tabs: {
    query(which: { url: string }): Promise<Tab[]>;
    discard(tabId: number): Promise<Tab | undefined>;
    get(tabId: number): Promise<Tab>;
    update(tabId: number, how: { active: boolean }): Promise<unknown>;
  };
};

interface Tab {
  readonly id: number;
  readonly discarded: boolean;
}
