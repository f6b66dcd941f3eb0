/**
 * The person of a scene: opens pages and does things there. Owns nothing; the browser is the player's (`play-scene.ts`).
 * Scenes end as soon as their nudge came: what would come after it belongs to another trace.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Nudge } from '../../utils/domain/nudge.ts';
import type { VirtualDisplay } from '../support/displays.ts';
import { clickIn, scrollFor, stopwatch, waitUntil } from '../support/gestures.ts';
import { readTable, type Product } from '../support/product.ts';
import type { Window } from './scene.ts';

const BURST_MS = 5_000;
const PAUSE_MS = 3_000;
/** A burst and a pause. */
export const TURN_MS = BURST_MS + PAUSE_MS;

export interface OpenPage {
  readonly page: Page;
  /** By `Date.now()`, before the page began to load. */
  readonly openedAt: number;
}

export class Actor {
  readonly product: Product;
  readonly display: VirtualDisplay | undefined;

  constructor(product: Product, display: VirtualDisplay | undefined) {
    this.product = product;
    this.display = display;
  }

  /** A new tab in front. */
  async open(url: string): Promise<OpenPage> {
    const page = await this.product.session.newPage();
    const openedAt = Date.now();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { page, openedAt };
  }

  /** Scrolls as people do, in bursts with pauses between them. */
  async browse(page: Page, ms: number): Promise<void> {
    const elapsed = stopwatch();
    while (elapsed() < ms) {
      await scrollFor(page, Math.min(BURST_MS, ms - elapsed()));
      await delay(Math.max(0, Math.min(PAUSE_MS, ms - elapsed())));
    }
  }

  /** Goes on until the nudge came or it is too late for it. @param act something the person does again and again, for a few seconds */
  async goOn(window: Window, act: () => Promise<unknown>): Promise<Window> {
    while (Date.now() < window.to && (await this.nudges()).length === 0) await act();
    return window;
  }

  /** Browses until the nudge came or it is too late for it. */
  async browseOn(page: Page, window: Window): Promise<Window> {
    return await this.goOn(window, () => this.browse(page, TURN_MS));
  }

  /** Starts or stops what the page plays. */
  async play(page: Page): Promise<void> {
    await clickIn(page, '#play');
    const isLive = () => page.$eval('video', (video) => !video.paused && video.currentTime > 0);
    await waitUntil(isLive, { describe: 'the video to play' });
  }

  /** Asked again where the worker was being ended just then. */
  nudges(): Promise<Nudge[]> {
    const read = () => readTable<Nudge>(this.product.session, 'nudges');
    return waitUntil(read, { describe: 'the background to answer' });
  }
}

/** Empties the field that has the focus and leaves it, as sending does. */
export async function emptyField(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) field.value = '';
    if (field instanceof HTMLElement) field.blur();
  });
}
