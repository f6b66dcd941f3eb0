/** Feeds and what else is looked at alone. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { clickIn, scrollFor, waitUntil } from '../support/gestures.ts';
import { emptyField } from './actor.ts';
import { COMPOSING_MS, LimitClock } from './limit-clock.ts';
import { PLACES } from './places.ts';
import type { Scene } from './scene.ts';

const SWIPE_EVERY_MS = 3_000;
const SPARSE_MS = 25_000;

/** Scrolled from beginning to end; the nudge is due after the limit. */
function feed(name: string, url: string): Scene {
  return {
    name,
    async play(actor) {
      const { page, openedAt } = await actor.open(url);
      const clock = new LimitClock();
      return await actor.browseOn(page, clock.window(openedAt));
    },
  };
}

/** Never a pause of two seconds: the moment is taken after a minute of patience. */
const withoutPause: Scene = {
  name: 'feed-without-pause',
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.feed);
    const window = new LimitClock().window(openedAt);
    // The first allowed moment is a breakpoint; where none comes, it is the end of the patience, a report later.
    return await actor.goOn({ ...window, to: window.to + 20_000 }, () => scrollFor(page, 5_000));
  },
};

const swipe: Scene = {
  name: 'swipe-videos',
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.swipe);
    const window = new LimitClock().window(openedAt);
    const swipeOnce = () => scrollFor(page, SWIPE_EVERY_MS, { everyMs: SWIPE_EVERY_MS });
    return await actor.goOn(window, swipeOnce);
  },
};

/** A post and its comments count while they are scrolled, which is for 10 s after each turn of the wheel. */
const sparseThread: Scene = {
  name: 'long-post-sparse-scroll',
  async play(actor) {
    const { page } = await actor.open(PLACES.thread);
    for (let turn = 0; turn < 5; turn += 1) await scrollFor(page, SPARSE_MS, { everyMs: SPARSE_MS });
    return null;
  },
};

/** On a click beside the posts: Firefox fills the screen for nothing less. */
async function fillScreen(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('click', () => void document.documentElement.requestFullscreen(), { once: true }),
  );
  await page.mouse.click(5, 300);
  const isFilled = () => page.evaluate(() => document.fullscreenElement !== null);
  await waitUntil(isFilled, { describe: 'the feed to fill the screen' });
}

/** The feed goes on in fullscreen past the limit; the nudge comes when the person is back. */
const fullscreen: Scene = {
  name: 'fullscreen-then-back',
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.feed);
    const clock = new LimitClock();
    await actor.browse(page, 40_000);
    await fillScreen(page);
    await actor.browse(page, 40_000);
    await page.evaluate(() => document.exitFullscreen());
    return await actor.browseOn(page, clock.window(openedAt, Date.now()));
  },
};

const film: Scene = {
  name: 'fullscreen-film',
  async play(actor) {
    const before = await actor.open(PLACES.feed);
    await actor.browse(before.page, 50_000);
    const { page } = await actor.open(PLACES.film);
    await actor.play(page);
    await page.evaluate(() => document.querySelector('video')?.requestFullscreen());
    await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), {
      describe: 'the film to fill the screen',
    });
    await delay(70_000);
    return null;
  },
};

const search: Scene = {
  name: 'search-answer-leave',
  async play(actor) {
    const results = await actor.open(PLACES.search);
    await actor.browse(results.page, 15_000);
    const answer = await actor.open(PLACES.article);
    await actor.browse(answer.page, 80_000);
    await answer.page.close();
    await actor.open('about:blank');
    return null;
  },
};

const unknown: Scene = {
  name: 'page-structure-changed',
  async play(actor) {
    const { page } = await actor.open(PLACES.unknown);
    await actor.browse(page, 100_000);
    return null;
  },
};

/** A draft that is left in its field while the wheel turns: none; the nudge comes once it is gone. */
const draft: Scene = {
  name: 'draft-left-standing',
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.feed);
    const clock = new LimitClock();
    await actor.browse(page, 30_000);
    clock.leave();
    await clickIn(page, 'textarea');
    await page.keyboard.type('see you there');
    clock.enter(Date.now() + COMPOSING_MS);
    await actor.browse(page, 75_000);
    const freeAt = Date.now();
    await emptyField(page);
    return await actor.browseOn(page, clock.window(openedAt, freeAt));
  },
};

export const ALONE: readonly Scene[] = [
  feed('for-you-scroll', PLACES.forYou),
  feed('following-feed', PLACES.following),
  withoutPause,
  swipe,
  sparseThread,
  draft,
  fullscreen,
  film,
  search,
  unknown,
];
