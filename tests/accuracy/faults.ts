/** What browsers and machines do to an extension: they end its worker, crash, keep pages in a cache, sleep. */
import type { Page } from 'puppeteer-core';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, turnTo, visit, type Stage } from './stage.ts';
import { TruthClock } from './truth.ts';

const SWITCHES = 60;
const SWITCH_MS = 700;
const STOP_EVERY_MS = 5_000;
const SLEEP_MS = 60_000;

const tabSwitches: Scenario = {
  name: 'tab-switches',
  split: 'site',
  isShort: false,
  async run(stage) {
    const truth = new TruthClock();
    const sites = [
      ['reddit.com', 'https://www.reddit.com/'],
      ['web.whatsapp.com', 'https://web.whatsapp.com/'],
      ['discord.com', 'https://discord.com/channels/1/2'],
      ['garden.example', 'https://garden.example/'],
    ] as const;
    const tabs: { site: string; page: Page }[] = [];
    for (const [site, url] of sites) tabs.push({ site, page: await visit(stage, truth, url, site) });
    const from = truth.now;
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      await truth.until(from + turn * SWITCH_MS);
      const tab = tabs[turn % tabs.length];
      if (tab) await turnTo(tab.page, truth, tab.site);
    }
    await truth.until(from + SWITCHES * SWITCH_MS);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const stoppedWorker: Scenario = {
  name: 'stopped-worker',
  split: 'class',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com passive');
    const from = truth.now;
    const scrolling = scrollFor(page, 4 * STOP_EVERY_MS);
    for (const stop of [1, 2, 3]) {
      await truth.until(from + stop * STOP_EVERY_MS);
      await stage.session.stopWorker();
    }
    await scrolling;
    await stage.session.stopWorker();
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const killedBrowser: Scenario = {
  name: 'killed-browser',
  split: 'site',
  isShort: false,
  isKilled: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await stage.session.newPage();
    // More than the truth is never right, so the truth begins where the page cannot have been there yet.
    truth.enter('reddit.com');
    await page.goto('https://www.reddit.com/');
    await scrollFor(page, 24_000);
    await stage.session.kill();
    truth.leave();
    await stage.restart();
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const backForwardCache: Scenario = {
  name: 'back-forward-cache',
  split: 'site',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const article = 'https://garden.example/';
    const page = await visit(stage, truth, article, 'garden.example');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded again';
      });
    });
    await scrollFor(page, 6_000);
    await page.goto('https://www.reddit.com/', { waitUntil: 'domcontentloaded' });
    truth.enter('reddit.com');
    await scrollFor(page, 5_000);
    await page.evaluate(() => setTimeout(() => history.back()));
    // Anything but the page that was left, kept as it was, is another scenario.
    await waitUntil(() => page.evaluate(() => document.title === 'kept'), {
      describe: 'the article to come back out of the cache',
    });
    truth.enter('garden.example');
    await scrollFor(page, 5_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const closedTab: Scenario = {
  name: 'closed-tab',
  split: 'site',
  isShort: false,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://garden.example/', 'garden.example');
    await scrollFor(page, 9_000);
    // As `tabs.remove` does, and not as a person does, who first turns to the next tab: the page learns of nothing before.
    await page.close();
    truth.leave();
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const sleep: Scenario = {
  name: 'sleep',
  split: 'site',
  isShort: false,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com');
    await scrollFor(page, 6_400, { everyMs: 800 });
    // Where a machine fell asleep nobody can know, so attention ends at the last event: here they are the same.
    await page.evaluate(() => {
      addEventListener('wheel', () => (document.title = 'turned'), { once: true });
    });
    await page.mouse.wheel({ deltaY: 400 });
    await waitUntil(async () => (await page.title()) === 'turned', {
      describe: 'the last turn of the wheel',
    });
    signalAll(stage, 'SIGSTOP');
    truth.leave();
    await truth.until(truth.now + SLEEP_MS);
    signalAll(stage, 'SIGCONT');
    // Nobody is known to be back before they touch something.
    await page.mouse.move(300, 300);
    truth.enter('reddit.com');
    await scrollFor(page, 6_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

/** The driver starts browsers as leaders of a process group of their own: that stands for the machine. */
function signalAll(stage: Stage, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const pid = stage.session.browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process of ours.');
  process.kill(-pid, signal);
}

export const FAULTS: readonly Scenario[] = [
  tabSwitches,
  stoppedWorker,
  killedBrowser,
  backForwardCache,
  closedTab,
  sleep,
];
