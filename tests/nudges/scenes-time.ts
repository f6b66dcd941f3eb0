/** Runs over several places, with breaks, absences and a worker that is ended again and again. */
import { setTimeout as delay } from 'node:timers/promises';
import { TURN_MS } from './actor.ts';
import { LimitClock } from './limit-clock.ts';
import { PLACES } from './places.ts';
import type { Scene } from './scene.ts';

const IDLE_MS = 60_000;
const KILL_EVERY_MS = 15_000;

const hop: Scene = {
  name: 'feed-hop',
  async play(actor) {
    const first = await actor.open(PLACES.feed);
    const clock = new LimitClock();
    await actor.browse(first.page, 25_000);
    const second = await actor.open(PLACES.forYou);
    await actor.browse(second.page, 20_000);
    await first.page.bringToFront();
    return await actor.browseOn(first.page, clock.window(first.openedAt));
  },
};

/** Past the limit in a feed that has just been opened: not within its first minute. */
const anotherFeed: Scene = {
  name: 'another-feed-just-opened',
  async play(actor) {
    const first = await actor.open(PLACES.feed);
    const clock = new LimitClock();
    await actor.browse(first.page, 40_000);
    const second = await actor.open(PLACES.following);
    return await actor.browseOn(second.page, clock.window(second.openedAt));
  },
};

/** A break in another place. @param breakMs how long; a minute ends the run here */
function breakOf(name: string, breakMs: number, endsRun: boolean): Scene {
  return {
    name,
    settings: { runBreakMinutes: 1 },
    async play(actor) {
      const feed = await actor.open(PLACES.feed);
      const clock = new LimitClock();
      await actor.browse(feed.page, 45_000);
      clock.leave();
      const { page } = await actor.open(PLACES.article);
      await actor.browse(page, breakMs);
      await feed.page.bringToFront();
      if (endsRun) clock.restart();
      else clock.enter();
      return await actor.browseOn(feed.page, clock.window(feed.openedAt));
    },
  };
}

/** Gone before the limit of two minutes, page open: attention ends a minute after the last input, and the run with it stands still. */
const walkAway: Scene = {
  name: 'walk-away',
  settings: { nudgeLimitMinutes: 2 },
  async play(actor) {
    const { page } = await actor.open(PLACES.feed);
    await actor.browse(page, 45_000);
    await delay(IDLE_MS + 45_000);
    return null;
  },
};

const killed: Scene = {
  name: 'worker-killed',
  async play(actor) {
    const { page, openedAt } = await actor.open(PLACES.feed);
    const window = new LimitClock().window(openedAt);
    let killedAt = Date.now();
    return await actor.goOn(window, async () => {
      await actor.browse(page, TURN_MS);
      if (Date.now() - killedAt < KILL_EVERY_MS) return;
      killedAt = Date.now();
      await actor.product.session.stopWorker();
    });
  },
};

export const TIME: readonly Scene[] = [
  hop,
  anotherFeed,
  breakOf('short-break-one-run', 30_000, false),
  breakOf('long-break-two-runs', 70_000, true),
  walkAway,
  killed,
];
