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
    return confidenceOf(this.#growths);
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
    for (let at = deepestAt(left + width / 2, top - above); at; at = parentOf(at)) {
      if (at.contains(field)) break;
      if (isList(at)) return at;
    }
  }
  return null;
}

function isList(element: Element): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth * clientHeight < LEAST_SHARE * innerWidth * innerHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Through open shadow roots. */
function deepestAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  return inner && inner.elementFromPoint(x, y) !== found ? deepestAt(x, y, inner) : found;
}

function parentOf(element: Element): Element | null {
  // Only the root of a shadow tree has a host.
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
