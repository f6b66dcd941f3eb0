/** Keys that scroll, keys that write to someone, and keys that do neither. */
import type { Page } from 'puppeteer-core';
import { clickIn } from '../support/gestures.ts';
import type { Scenario } from './scenario.ts';
import { leaveAll, visit } from './stage.ts';
import { TruthClock } from './truth.ts';

const ACTION_MS = 8_000;
const KEY_EVERY_MS = 500;
const PAGING_KEYS = ['PageDown', ' ', 'ArrowDown'] as const;
/** As it comes while it is spelled out, and what is chosen in the end. */
const SPELLED = ['に', 'にh', 'にほ', 'にほん'];
const CHOSEN = '日本';

const keyDrivenFeed: Scenario = {
  name: 'key-driven-feed',
  split: 'place',
  isShort: true,
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com feed/reading');
    await repeat(truth, 'reddit.com feed/scrolling', (turn) =>
      page.keyboard.press(PAGING_KEYS[turn % PAGING_KEYS.length] ?? ' '),
    );
    if ((await page.evaluate(() => scrollY)) === 0) throw new Error('The keys scrolled nothing.');
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

const ime: Scenario = {
  name: 'ime',
  split: 'place',
  isShort: true,
  // No driver composes in Firefox.
  browsers: ['chromium'],
  async run(stage) {
    const truth = new TruthClock();
    const page = await visit(
      stage,
      truth,
      'https://web.whatsapp.com/',
      'web.whatsapp.com conversation/reading',
    );
    await clickIn(page, '#composer');
    await compose(page, truth, 'web.whatsapp.com conversation/composing');
    const written = await page.$eval('#composer', ({ textContent }) => textContent);
    if (!written?.startsWith(CHOSEN)) throw new Error(`Nothing was composed: "${written}".`);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

/** Composes one word after the other, without a single key that the page could hear. */
async function compose(page: Page, truth: TruthClock, place: string): Promise<void> {
  const session = await page.createCDPSession();
  await repeat(truth, place, async (turn) => {
    const text = SPELLED[turn % (SPELLED.length + 1)];
    if (text === undefined) return await session.send('Input.insertText', { text: CHOSEN });
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
  });
  await session.detach();
}

/** Does something every half second; from when it was done first the person is at `place`. */
async function repeat(
  truth: TruthClock,
  place: string,
  act: (turn: number) => Promise<unknown>,
): Promise<void> {
  const from = truth.now;
  for (let turn = 0; turn * KEY_EVERY_MS < ACTION_MS; turn += 1) {
    await truth.until(from + turn * KEY_EVERY_MS);
    await act(turn);
    if (turn === 0) truth.enter(place);
  }
  await truth.until(from + ACTION_MS);
}

/** @param activity what it counts as */
function typing(name: string, site: string, field: string, activity: string): Scenario {
  return {
    name,
    split: 'place',
    isShort: true,
    async run(stage) {
      const truth = new TruthClock();
      const page = await visit(stage, truth, `https://${site}/`, `${site} page/reading`);
      await clickIn(page, field);
      await repeat(truth, `${site} page/${activity}`, () => page.keyboard.type('a'));
      await leaveAll(stage, truth);
      return truth.ms;
    },
  };
}

export const KEYBOARD: readonly Scenario[] = [
  keyDrivenFeed,
  ime,
  typing('rich-editor', 'editor.example', '#editor', 'composing'),
  typing('password', 'login.example', '#password', 'reading'),
];
