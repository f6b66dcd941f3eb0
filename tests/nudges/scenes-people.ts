/** Feeds and people: writing, chats and calls. */
import { setTimeout as delay } from 'node:timers/promises';
import { scrollFor, typeFor } from '../support/gestures.ts';
import { emptyField } from './actor.ts';
import { COMPOSING_MS, LimitClock } from './limit-clock.ts';
import { PLACES } from './places.ts';
import type { Scene } from './scene.ts';

const TYPE_EVERY_MS = 400;
/** The limit is over, and a report has told. */
const DUE_MS = 62_000;
/** Long enough for a report, and for the pause after it. */
const READING_MS = 14_000;

/** In a feed, then in a chat that ends the run: neither there nor soon after. */
const chat: Scene = {
  name: 'chat-with-pauses',
  settings: { runResetSeconds: 15 },
  async play(actor) {
    const feed = await actor.open(PLACES.feed);
    await actor.browse(feed.page, 50_000);
    const { page } = await actor.open(PLACES.chat);
    for (let turn = 0; turn < 3; turn += 1) {
      await typeFor(page, '#composer', 6_000, { everyMs: TYPE_EVERY_MS });
      await page.keyboard.press('Enter');
      await scrollFor(page, 3_000, { deltaY: -100 });
      await delay(9_000);
    }
    await feed.page.bringToFront();
    await actor.browse(feed.page, 45_000);
    return null;
  },
};

/** A chat that was open before, in front just when a nudge is due and has found no pause yet; only its surface speaks against one. */
const chatWhenDue: Scene = {
  name: 'chat-when-due',
  async play(actor) {
    const chatting = await actor.open(PLACES.chat);
    const feed = await actor.open(PLACES.feed);
    await scrollFor(feed.page, DUE_MS);
    await chatting.page.bringToFront();
    await delay(READING_MS);
    return null;
  },
};

/** A comment that takes longer than the run's end: none while it is written, and a limit from the beginning after it. */
const comment: Scene = {
  name: 'comment-inside-a-feed',
  settings: { runResetSeconds: 15 },
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.feed);
    await actor.browse(page, 50_000);
    await typeFor(page, 'textarea', 40_000, { everyMs: TYPE_EVERY_MS });
    await emptyField(page);
    // Only what comes after the writing is of the next run.
    const clock = new LimitClock();
    clock.restart(Date.now() + COMPOSING_MS);
    return await actor.browseOn(page, clock.window(openedAt));
  },
};

const reply: Scene = {
  name: 'feed-reply-feed',
  settings: { runResetSeconds: 15 },
  async play(actor) {
    const feed = await actor.open(PLACES.feed);
    await actor.browse(feed.page, 45_000);
    const { page } = await actor.open(PLACES.chat);
    await typeFor(page, '#composer', 22_000, { everyMs: TYPE_EVERY_MS });
    await page.keyboard.press('Enter');
    await feed.page.bringToFront();
    await actor.browse(feed.page, 50_000);
    return null;
  },
};

const callBehind: Scene = {
  name: 'call-with-a-feed-in-front',
  async play(actor) {
    const call = await actor.open(PLACES.call);
    await actor.play(call.page);
    const feed = await actor.open(PLACES.feed);
    const until = Date.now() + 90_000;
    await actor.browseOn(feed.page, { from: until, to: until });
    return null;
  },
};

/** A call in front ends the run like any talk. */
const callBetween: Scene = {
  name: 'feed-call-feed',
  settings: { runResetSeconds: 15 },
  async play(actor) {
    const feed = await actor.open(PLACES.feed);
    await actor.browse(feed.page, 45_000);
    const { page } = await actor.open(PLACES.call);
    await actor.play(page);
    await delay(40_000);
    await page.close();
    await feed.page.bringToFront();
    await actor.browse(feed.page, 45_000);
    return null;
  },
};

const livestream: Scene = {
  name: 'livestream-and-chat',
  async play(actor) {
    const feed = await actor.open(PLACES.feed);
    await actor.browse(feed.page, 50_000);
    const stream = await actor.open(PLACES.film);
    await actor.play(stream.page);
    const chatting = await actor.open(PLACES.chat);
    for (let turn = 0; turn < 3; turn += 1) {
      await typeFor(chatting.page, '#composer', 5_000, { everyMs: TYPE_EVERY_MS });
      await chatting.page.keyboard.press('Enter');
      await stream.page.bringToFront();
      await delay(15_000);
      await chatting.page.bringToFront();
    }
    return null;
  },
};

/** The film runs in a window beside; the person is in the feed. */
const secondWindow: Scene = {
  name: 'video-on-a-second-window',
  isHeadful: true,
  async play(actor) {
    const film = await actor.product.session.browser.newPage({ type: 'window' });
    await film.goto(PLACES.film, { waitUntil: 'domcontentloaded' });
    await actor.play(film);
    const page = await actor.product.session.browser.newPage({ type: 'window' });
    const openedAt = Date.now();
    await page.goto(PLACES.feed, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return await actor.browseOn(page, new LimitClock().window(openedAt));
  },
};

export const PEOPLE: readonly Scene[] = [
  chat,
  chatWhenDue,
  comment,
  reply,
  callBehind,
  callBetween,
  livestream,
  secondWindow,
];
