/**
 * What people do in a trace: each act is a real one of the browser's mouse and keyboard, and is noted in the labels when it
 * happens. Acts on a fixed clock, so that a slow browser does not stretch the rhythm.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../utils/domain/place.ts';
import { stopwatch, waitUntil } from '../support/gestures.ts';
import type { Labels } from './labels.ts';
import { hasScrolled, isPlaying, middleInView, middleOf, watchScrolling } from './screen.ts';

const WHEEL_EVERY_MS = 500;
const KEY_EVERY_MS = 250;
/** Letters and spaces only: they mean the same key on every keyboard layout. */
const TYPED = 'thank you for telling me about this ';
/** How long something that is clicked may need to come into view by itself. */
const PATIENCE_MS = 1_000;
const DIGITS = '4111 1111 1111 1111 ';

export interface ScrollManner {
  /** Where the pointer is; left out, the middle of the page. */
  readonly over?: string;
  readonly deltaY?: number;
  readonly everyMs?: number;
  /** False where nothing moves under the wheel. */
  readonly moves?: false;
}

export class Person {
  readonly page: Page;
  readonly #labels: Labels;
  readonly #url: string;
  readonly #turnAway: () => Promise<void>;

  /** @param turnAway brings another page to the front */
  constructor(page: Page, labels: Labels, url: string, turnAway: () => Promise<void>) {
    this.page = page;
    this.#labels = labels;
    this.#url = url;
    this.#turnAway = turnAway;
  }

  /** Opens the trace's page; from when it is there the person is on that surface. */
  async visit(surface: Surface): Promise<void> {
    await this.page.goto(this.#url, { waitUntil: 'domcontentloaded' });
    this.isOn(surface);
    await this.see('[data-shown] > :last-child :last-child');
  }

  /** The place is another from now on, without anything that the person did. */
  isOn(surface: Surface, at = Date.now()): void {
    this.#labels.enter({ site: new URL(this.#url).hostname, surface }, at);
  }

  /** Waits until something is there. */
  async see(selector: string): Promise<void> {
    await waitUntil(() => this.page.$(selector), { describe: `"${selector}" to be there` });
  }

  /** Clicks, once what is clicked has come to rest. */
  async click(selector: string): Promise<void> {
    let before = '';
    let elapsed = stopwatch();
    const middle = await waitUntil(
      async () => {
        const isPatient = elapsed() < PATIENCE_MS;
        const now = await middleOf(this.page, selector, isPatient);
        if (!isPatient) elapsed = stopwatch();
        const isAtRest = now !== null && before === JSON.stringify(now);
        before = JSON.stringify(now);
        return isAtRest ? now : null;
      },
      { describe: `"${selector}" to be there` },
    );
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Follows a link to another surface. */
  async follow(selector: string, surface: Surface): Promise<void> {
    const from = this.page.url();
    await this.click(selector);
    const at = Date.now();
    await waitUntil(() => this.page.url() !== from, { describe: `"${selector}" to lead somewhere` });
    this.isOn(surface, at);
  }

  /** Goes back in the page's history. */
  async back(surface: Surface): Promise<void> {
    const from = this.page.url();
    await this.page.evaluate(() => history.back());
    const at = Date.now();
    await waitUntil(() => this.page.url() !== from, { describe: 'the page before' });
    this.isOn(surface, at);
  }

  /** Does nothing but look. */
  async read(ms: number): Promise<void> {
    await delay(ms);
  }

  /** Turns the wheel. */
  async scroll(ms: number, manner: ScrollManner = {}): Promise<void> {
    const { over, deltaY = 600, everyMs = WHEEL_EVERY_MS, moves = true } = manner;
    const middle = await middleInView(this.page, over);
    await this.page.mouse.move(middle.x, middle.y);
    await watchScrolling(this.page);
    await repeat(ms, everyMs, async () => {
      await this.page.mouse.wheel({ deltaY });
      if (moves) this.#note('scrolled');
    });
    if ((await hasScrolled(this.page)) !== moves)
      throw new Error(`The wheel ${moves ? 'moved nothing' : 'moved something'}.`);
  }

  /** Goes from one item of a pager to the next, by key or by a turn of the wheel. */
  async swipe(ms: number, { by = 'wheel', everyMs = 2_000 }: SwipeManner = {}): Promise<void> {
    await this.page.mouse.move(500, 400);
    await repeat(ms, everyMs, async () => {
      if (by === 'key') await this.page.keyboard.press('ArrowDown');
      else await this.page.mouse.wheel({ deltaY: 200 });
      this.#note('scrolled');
    });
  }

  /** Writes what someone else gets; ends with Enter if it is sent so. */
  async compose(selector: string, ms: number, { sends = false }: { sends?: boolean } = {}): Promise<void> {
    await this.#type(selector, ms, TYPED, () => this.#note('composed'));
    if (sends) await this.page.keyboard.press('Enter');
  }

  /** Types what nobody gets: a search, a password, a document of one's own. */
  async fill(selector: string, ms: number, { digits = false }: { digits?: boolean } = {}): Promise<void> {
    await this.#type(selector, ms, digits ? DIGITS : TYPED, () => undefined);
  }

  async #type(selector: string, ms: number, text: string, note: () => void): Promise<void> {
    await this.click(selector);
    await repeat(ms, KEY_EVERY_MS, async (turn) => {
      await this.page.keyboard.type(text.charAt(turn % text.length));
      note();
    });
  }

  /** Presses the button of a player and waits until something plays. */
  async play(selector = '#play'): Promise<void> {
    await this.click(selector);
    await waitUntil(() => isPlaying(this.page), { describe: 'the video to play' });
    this.#note('playing');
  }

  /** Presses the button of a player that plays. */
  async pause(selector = '#play'): Promise<void> {
    await this.click(selector);
    this.#note('paused');
  }

  /** Joins a call and waits until the other side is seen. */
  async join(): Promise<void> {
    await this.click('#join');
    await waitUntil(() => isPlaying(this.page), { describe: 'the call to begin' });
    this.#note('talking');
  }

  /** Leaves the call. */
  async hangUp(): Promise<void> {
    await this.click('#leave');
    this.#note('hungUp');
  }

  /** Looks at another tab for so long. */
  async lookAway(ms: number, surface: Surface): Promise<void> {
    await this.#turnAway();
    this.#labels.enter(null, Date.now());
    await delay(ms);
    await this.page.bringToFront();
    this.isOn(surface);
  }

  #note(type: 'scrolled' | 'composed' | 'playing' | 'paused' | 'talking' | 'hungUp'): void {
    this.#labels.note(type, Date.now());
  }
}

/** By wheel or by arrow key. */
export interface SwipeManner {
  readonly by?: 'wheel' | 'key';
  readonly everyMs?: number;
}

async function repeat(ms: number, everyMs: number, act: (turn: number) => Promise<void>): Promise<void> {
  const elapsed = stopwatch();
  for (let turn = 0; turn * everyMs < ms; turn += 1) {
    await delay(Math.max(0, turn * everyMs - elapsed()));
    await act(turn);
  }
  await delay(Math.max(0, ms - elapsed()));
}
