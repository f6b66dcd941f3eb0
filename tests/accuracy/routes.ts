/** One page that is several places in turn, changed by its own router without loading. */
import type { Page } from 'puppeteer-core';
import { scrollFor, typeFor, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, visit } from './stage.ts';
import { TruthClock } from './truth.ts';

const feedThenMessages: Scenario = {
  name: 'feed-then-messages',
  split: 'class',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com passive');
    await scrollFor(page, 7_000);
    await push(page, '/message/inbox/');
    truth.enter('reddit.com reciprocal');
    await typeFor(page, 'textarea', 7_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const messagesThenFeed: Scenario = {
  name: 'messages-then-feed',
  split: 'class',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/message/inbox/', 'reddit.com reciprocal');
    await typeFor(page, 'textarea', 6_000);
    await push(page, '/');
    truth.enter('reddit.com passive');
    await scrollFor(page, 8_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const feedThenThread: Scenario = {
  name: 'feed-then-thread',
  split: 'surface',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com feed');
    await scrollFor(page, 6_000);
    await openPost(page);
    truth.enter('reddit.com thread');
    await scrollFor(page, 5_000);
    await page.evaluate(() => history.back());
    await waitUntil(() => page.evaluate(() => location.pathname === '/'), { describe: 'the feed' });
    truth.enter('reddit.com feed');
    await scrollFor(page, 4_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const threadIsRead: Scenario = {
  name: 'feed-then-reading',
  split: 'class',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com passive');
    await scrollFor(page, 6_000);
    await openPost(page);
    // Nothing is scrolled there.
    truth.enter('reddit.com other');
    await truth.until(truth.now + 7_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

async function openPost(page: Page): Promise<void> {
  await page.click('#feed article:nth-of-type(8) h2 a');
  await waitUntil(() => page.evaluate(() => location.pathname.includes('/comments/')), {
    describe: 'the post to open',
  });
}

function push(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => history.pushState({}, '', to), path);
}

export const ROUTES: readonly Scenario[] = [feedThenMessages, messagesThenFeed, feedThenThread, threadIsRead];
