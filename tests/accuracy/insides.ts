/** What happens inside of pages: scrollers of their own, shadow roots, and frames of other origins. */
import type { Page } from 'puppeteer-core';
import { clickIn, scrollFor } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, visit } from './stage.ts';
import { TruthClock } from './truth.ts';

const ACTION_MS = 9_000;
const KEY_EVERY_MS = 250;
const FRAME_SITE = 'notes.example';

function scroller(name: string, path: string): Scenario {
  return {
    name,
    split: 'place',
    isShort: true,
    async run(stage) {
      const truth = new TruthClock();
      const page = await visit(stage, truth, `https://www.reddit.com${path}`, 'reddit.com feed/scrolling');
      await scrollFor(page, ACTION_MS);
      await leaveAll(stage, truth);
      return truth.ms;
    },
  };
}

interface FrameScenario {
  readonly name: string;
  readonly hosts?: readonly string[];
  /** Where typing in the frame counts; left out, nowhere. */
  readonly place?: string;
}

function typingInFrame({ name, hosts, place }: FrameScenario): Scenario {
  return {
    name,
    split: 'place',
    isShort: true,
    ...(hosts ? { hosts } : {}),
    async run(stage) {
      const truth = new TruthClock();
      const page = await stage.session.newPage('https://frames.example/');
      // Until the first key, who is there reads.
      if (place) truth.enter(place.replace(/composing$/, 'reading'));
      await typeInFrame(page, truth, () => place && truth.enter(place));
      await leaveAll(stage, truth);
      // The frame's own site is nowhere that the person is, granted or not.
      return { [FRAME_SITE]: 0, ...truth.ms };
    },
  };
}

/** Clicks into the frame and types for nine seconds. */
async function typeInFrame(page: Page, truth: TruthClock, onFirstKey: () => unknown): Promise<void> {
  await page.waitForSelector('#composer-frame');
  await clickIn(page, '#composer-frame');
  onFirstKey();
  const from = truth.now;
  for (let at = 0; at < ACTION_MS; at += KEY_EVERY_MS) {
    await truth.until(from + at);
    await page.keyboard.type('a');
  }
  await truth.until(from + ACTION_MS);
}

export const INSIDES: readonly Scenario[] = [
  scroller('inner-scroller', '/r/inner/'),
  scroller('shadow-scroller', '/r/shadow/'),
  typingInFrame({ name: 'frame-granted', place: 'frames.example page/composing' }),
  typingInFrame({
    name: 'frame-not-granted',
    hosts: ['*://frames.example/*'],
    place: 'frames.example page/reading',
  }),
  typingInFrame({ name: 'frame-in-ungranted-page', hosts: ['*://notes.example/*'] }),
];
