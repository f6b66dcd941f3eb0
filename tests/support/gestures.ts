import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How often and how far `scrollFor` turns the wheel; a negative distance scrolls up. */
export interface ScrollOptions {
  readonly everyMs?: number;
  readonly deltaY?: number;
}

export interface WaitOptions {
  /** Left out, 10 seconds. */
  readonly timeoutMs?: number;
  /** What is waited for, in words that complete "Waited 10000 ms for …". */
  readonly describe: string;
}

const POLL_MS = 50;
/** Letters and spaces only: they mean the same key on every keyboard layout. */
const TYPED = 'thank you for telling me about this ';

/** Turns the mouse wheel over the middle of the page for `ms`, trusted. Returns the number of turns. */
export async function scrollFor(page: Page, ms: number, options: ScrollOptions = {}): Promise<number> {
  const { everyMs = 500, deltaY = 400 } = options;
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  await page.mouse.move(middle.x, middle.y);
  return await repeatFor(ms, everyMs, async () => await page.mouse.wheel({ deltaY }));
}

/** Clicks the element and types one letter every `everyMs` for `ms`, trusted. Returns how many. */
export async function typeFor(
  page: Page,
  selector: string,
  ms: number,
  { everyMs = 250 }: { readonly everyMs?: number } = {},
): Promise<number> {
  await clickIn(page, selector);
  return await repeatFor(
    ms,
    everyMs,
    async (turn) => await page.keyboard.type(TYPED.charAt(turn % TYPED.length)),
  );
}

/**
 * Clicks the middle of an element with the mouse; the event is trusted. Works in a background tab too, where
 * `page.click` never returns in Chromium: it waits for an IntersectionObserver, and hidden pages run none.
 */
export async function clickIn(page: Page, selector: string): Promise<void> {
  const middle = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(middle.x, middle.y);
}

/** Polls until the condition gives something truthy and returns that. One that throws counts as not yet. */
export async function waitUntil<Value>(
  condition: () => Promise<Value> | Value,
  options: WaitOptions,
): Promise<NonNullable<Value>> {
  const { timeoutMs = 10_000, describe } = options;
  const elapsed = stopwatch();
  let failure: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (elapsed() >= timeoutMs)
      throw new Error(`Waited ${timeoutMs} ms for ${describe}.`, { cause: failure });
    await delay(POLL_MS);
  }
}

/** Starts a monotonic clock; each call of the result gives the milliseconds since. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

/** Runs at fixed points of the clock, not after fixed pauses: slow browsers do not stretch the rhythm. */
async function repeatFor(ms: number, everyMs: number, run: (turn: number) => Promise<void>): Promise<number> {
  const elapsed = stopwatch();
  let turn = 0;
  while (turn * everyMs < ms) {
    await delay(Math.max(0, turn * everyMs - elapsed()));
    await run(turn);
    turn += 1;
  }
  await delay(Math.max(0, ms - elapsed()));
  return turn;
}
