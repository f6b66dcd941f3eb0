/** Live calls over a loopback peer connection with the browser's fake camera and microphone. */
import type { Page } from 'puppeteer-core';
import { clickIn, scrollFor, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, turnTo, visit, type Stage } from './stage.ts';
import { TruthClock } from './truth.ts';

const TALKING = 'calls.example page/talking';
const SILENT = 'calls.example page/reading';
const FEED = 'reddit.com feed/scrolling';

async function call(stage: Stage, truth: TruthClock): Promise<Page> {
  const page = await visit(stage, truth, 'https://calls.example/', SILENT);
  await clickIn(page, '#play');
  const isLive = () => page.$eval('video', (video) => !video.paused && video.currentTime > 0);
  await waitUntil(isLive, { describe: 'the call to begin' });
  truth.enter(TALKING);
  return page;
}

const callInFront: Scenario = {
  name: 'call-in-front',
  split: 'place',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    await call(stage, truth);
    await truth.until(truth.now + 10_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const callBehind: Scenario = {
  name: 'call-behind',
  split: 'place',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const empty = await stage.session.newPage();
    const talking = await call(stage, truth);
    await truth.until(truth.now + 3_000);
    const feed = await visit(stage, truth, 'https://www.reddit.com/', FEED);
    await scrollFor(feed, 6_000);
    // Nothing else is attended there, so the call counts again.
    await turnTo(empty, truth, TALKING);
    await truth.until(truth.now + 5_000);
    await turnTo(talking, truth, TALKING);
    await truth.until(truth.now + 1_000);
    // Hung up; else it would go on behind the pages that come next.
    await clickIn(talking, '#play');
    truth.enter(SILENT);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

export const CALLS: readonly Scenario[] = [callInFront, callBehind];
