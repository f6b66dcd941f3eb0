/** Keys that scroll, keys that write to someone, and keys that do neither. */
import type { Page } from 'puppeteer-core';
import { clickIn, typeFor } from '../support/gestures.ts';
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
    const page = await visit(stage, truth, 'https://www.reddit.com/', 'reddit.com feed/scrolling');
    const from = truth.now;
    for (let turn = 0; turn * KEY_EVERY_MS < ACTION_MS; turn += 1) {
      await truth.until(from + turn * KEY_EVERY_MS);
      await page.keyboard.press(PAGING_KEYS[turn % PAGING_KEYS.length] ?? ' ');
    }
    await truth.until(from + ACTION_MS);
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
    const place = 'web.whatsapp.com conversation/composing';
    const page = await visit(stage, truth, 'https://web.whatsapp.com/', place);
    await clickIn(page, '#composer');
    await composeFor(page, truth, ACTION_MS);
    const written = await page.$eval('#composer', ({ textContent }) => textContent);
    if (!written?.startsWith(CHOSEN)) throw new Error(`Nothing was composed: "${written}".`);
    await leaveAll(stage, truth);
    return truth.ms;
  },
};

/** Composes one word after the other, without a single key that the page could hear. */
async function composeFor(page: Page, truth: TruthClock, ms: number): Promise<void> {
  const session = await page.createCDPSession();
  const from = truth.now;
  for (let turn = 0; turn * KEY_EVERY_MS < ms; turn += 1) {
    await truth.until(from + turn * KEY_EVERY_MS);
    const text = SPELLED[turn % (SPELLED.length + 1)];
    if (text === undefined) await session.send('Input.insertText', { text: CHOSEN });
    else {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    }
  }
  await truth.until(from + ms);
  await session.detach();
}

function typing(name: string, url: string, field: string, place: string): Scenario {
  return {
    name,
    split: 'place',
    isShort: true,
    async run(stage) {
      const truth = new TruthClock();
      const page = await visit(stage, truth, url, place);
      await typeFor(page, field, ACTION_MS);
      await leaveAll(stage, truth);
      return truth.ms;
    },
  };
}

export const KEYBOARD: readonly Scenario[] = [
  keyDrivenFeed,
  ime,
  typing('rich-editor', 'https://editor.example/', '#editor', 'editor.example page/composing'),
  typing('password', 'https://login.example/', '#password', 'login.example page/reading'),
];
