/** Real windows with real focus: two of the browser's own side by side, and another application in front. */
import type { Page } from 'puppeteer-core';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { OTHER_APPLICATION } from './sites.ts';
import { leaveAll, visit, type Stage } from './stage.ts';
import { TruthClock } from './truth.ts';

/** Longer than the short loss of focus (10 s) that is counted when the person comes back. */
const AWAY_MS = 12_000;
const WIDTH = 700;

const twoWindows: Scenario = {
  name: 'two-windows',
  split: 'site',
  isShort: false,
  isHeadful: true,
  async run(stage) {
    const truth = new TruthClock();
    const feed = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com');
    await moveWindow(stage, 'an invented feed', 0);
    const chat = await stage.session.browser.newPage({ type: 'window' });
    truth.leave();
    await chat.goto('https://web.whatsapp.com/', { waitUntil: 'domcontentloaded' });
    await moveWindow(stage, 'Chat with', WIDTH + 20);
    await clickInto(stage, 'Chat with');
    await activate(stage, 'Chat with', chat);
    truth.enter('web.whatsapp.com');
    await scrollFor(chat, 5_000);
    for (const ms of [4_000, AWAY_MS]) {
      await activate(stage, 'an invented feed', feed);
      truth.enter('reddit.com');
      await scrollFor(feed, ms);
      await activate(stage, 'Chat with', chat);
      truth.enter('web.whatsapp.com');
      await scrollFor(chat, ms);
    }
    const views = await Promise.all(
      [feed, chat].map((page) => page.evaluate(() => document.visibilityState)),
    );
    if (views.includes('hidden')) throw new Error('The windows were not side by side.');
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const otherApplication: Scenario = {
  name: 'other-application',
  split: 'site',
  isShort: false,
  isHeadful: true,
  async run(stage) {
    // A second browser: it is there wherever the tests run, which no other X client is.
    const other = await stage.openOther();
    const covering = await other.newPage('https://application.example/');
    const truth = new TruthClock();
    const page = await stage.session.newPage('https://garden.example/');
    const title = await page.title();
    await activate(stage, title, page);
    truth.enter('garden.example');
    await scrollFor(page, 6_000);
    await activate(stage, OTHER_APPLICATION, covering);
    truth.leave();
    await truth.until(truth.now + AWAY_MS);
    await activate(stage, title, page);
    truth.enter('garden.example');
    await scrollFor(page, 5_000);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

async function windowOf({ display }: Stage, title: string): Promise<string> {
  if (!display) throw new Error('Windows need a display.');
  const find = async () =>
    (await display.xdotool(['search', '--onlyvisible', '--name', title])).split('\n')[0];
  return await waitUntil(find, { describe: `a window named "${title}"` });
}

/** Gives a window the real focus, as a click on its frame does, and waits until its page says so. */
async function activate(stage: Stage, title: string, page: Page): Promise<void> {
  const window = await windowOf(stage, title);
  await stage.display?.xdotool(['windowactivate', '--sync', window]);
  await waitUntil(() => page.evaluate(() => document.hasFocus()), {
    describe: `"${title}" to have the focus`,
  });
}

/** A new window of Chromium has its focus in the address bar; a real click into the page moves it there. */
async function clickInto(stage: Stage, title: string): Promise<void> {
  const window = await windowOf(stage, title);
  await stage.display?.xdotool(['mousemove', '--window', window, '12', '500', 'click', '1']);
}

async function moveWindow(stage: Stage, title: string, left: number): Promise<void> {
  const window = await windowOf(stage, title);
  await stage.display?.xdotool(['windowsize', window, String(WIDTH), '900']);
  await stage.display?.xdotool(['windowmove', window, String(left), '0']);
}

export const WINDOWS: readonly Scenario[] = [twoWindows, otherApplication];
