import { confidenceOf } from '../domain/evidence.ts';
import { innermost } from './signals.ts';

/** A list that is a smaller part of the window than this is a widget beside what the page is. */
const LEAST_SHARE = 0.2;
/** How far above the field the list is looked for, in px. */
const ABOVE_PX = [24, 72, 160];
/** Messages that come later than this after the person wrote say nothing of an exchange. */
const WRITING_MS = 60_000;
/** As much as a line. */
const LEAST_GROWTH_PX = 12;

/** Watches whether a list above the field that the person writes in grows at its bottom meanwhile. Only sizes are looked at. */
export class ExchangeWatch {
  #list: Element | null = null;
  #height = 0;
  #elements = 0;
  #growths = 0;
  #typedAt = -Infinity;

  /** The person wrote something to someone. */
  type(event: Event): void {
    this.#typedAt = performance.now();
    const field = innermost(event);
    if (this.#list?.isConnected || !(field instanceof Element)) return;
    this.#list = listAbove(field);
    this.#measure();
  }

  /** @returns how sure it is that the page is a conversation */
  look(now: number): number {
    if (this.#list && now - this.#typedAt < WRITING_MS && this.#measure()) this.#growths += 1;
    // That a list stands there is one observation, each growth is one more that agrees.
    return confidenceOf(this.#growths && this.#growths + 1);
  }

  /** @returns whether it has grown since */
  #measure(): boolean {
    const height = this.#list?.scrollHeight ?? 0;
    const elements = this.#list?.getElementsByTagName('*').length ?? 0;
    const hasGrown = height - this.#height >= LEAST_GROWTH_PX || elements > this.#elements;
    this.#height = height;
    this.#elements = elements;
    return hasGrown;
  }
}

/** The scroller right above the field, which does not hold it: a list with a composer below. */
function listAbove(field: Element): Element | null {
  const { left, width, top } = field.getBoundingClientRect();
  for (const above of ABOVE_PX) {
    let at = document.elementFromPoint(left + width / 2, top - above);
    for (; at; at = at.parentElement) {
      if (at.contains(field)) break;
      if (isList(at)) return at;
    }
  }
  return null;
}

/** It fits into the window and hides what does not fit into it, by scrolling or by a scroller of its own making. */
function isList(element: Element): boolean {
  const { clientWidth, clientHeight } = element;
  const isLarge = clientWidth * clientHeight >= LEAST_SHARE * innerWidth * innerHeight;
  return isLarge && clientHeight <= innerHeight && getComputedStyle(element).overflowY !== 'visible';
}
