/** No input: people who walk away, where attention ends at the last input and the limit of the surface, and people who watch. */
import type { Page } from 'puppeteer-core';
import { clickIn, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, visit } from './stage.ts';
import { TruthClock } from './truth.ts';

const FEED_LIMIT_MS = 60_000;
const PAGE_LIMIT_MS = 180_000;
/** How much longer the page stays in front than attention lasts. */
const BEYOND_MS = 12_000;
const WHEEL_EVERY_MS = 250;
const WHEELS = 12;

/** Turns the wheel for three seconds. @returns when it turned last */
async function scrollAndStop(page: Page, truth: TruthClock): Promise<number> {
  await page.mouse.move(400, 400);
  const from = truth.now;
  for (let turn = 0; turn < WHEELS; turn += 1) {
    await truth.until(from + turn * WHEEL_EVERY_MS);
    await page.mouse.wheel({ deltaY: 200 });
  }
  return truth.now;
}

function walkAway(name: string, url: string, site: string, limitMs: number): Scenario {
  return {
    name,
    split: 'site',
    isShort: false,
    async run(stage) {
      const truth = new TruthClock();
      const page = await visit(stage, truth, url, site);
      if (url.includes('muted')) await startPlaying(page);
      const lastInputAt = await scrollAndStop(page, truth);
      await truth.until(lastInputAt + limitMs + BEYOND_MS);
      truth.leave(lastInputAt + limitMs);
      if (url.includes('muted')) await expectPlaying(page);
      await leaveAll(stage, truth);
      return truth.ms;
    },
  };
}

async function startPlaying(page: Page): Promise<void> {
  await clickIn(page, '#play');
  await waitUntil(() => isPlaying(page), { describe: 'the video to play' });
}

async function expectPlaying(page: Page): Promise<void> {
  if (!(await isPlaying(page))) throw new Error('The video stopped by itself.');
}

function isPlaying(page: Page): Promise<boolean> {
  return page.$eval('video', (video) => !video.paused && !video.ended && video.currentTime > 0);
}

const audibleFeed: Scenario = {
  name: 'audible-video-on-feed',
  split: 'place',
  isShort: false,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/r/audible/', 'reddit.com feed/reading');
    await startPlaying(page);
    truth.enter('reddit.com feed/watching');
    // Past the limit of a feed: what is heard keeps attention alive.
    await truth.until(truth.now + FEED_LIMIT_MS + BEYOND_MS);
    await expectPlaying(page);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const video: Scenario = {
  name: 'video',
  split: 'place',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.youtube.com/watch?v=a', 'youtube.com video/reading');
    await startPlaying(page);
    truth.enter('youtube.com video/watching');
    await truth.until(truth.now + 12_000);
    await expectPlaying(page);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

export const IDLE: readonly Scenario[] = [
  walkAway('walk-away-article', 'https://garden.example/', 'garden.example', PAGE_LIMIT_MS),
  walkAway('walk-away-feed', 'https://www.reddit.com/', 'reddit.com', FEED_LIMIT_MS),
  walkAway('walk-away-muted-feed', 'https://www.reddit.com/r/muted/', 'reddit.com', FEED_LIMIT_MS),
  audibleFeed,
  video,
];
