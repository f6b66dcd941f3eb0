import { feedConfidence, NO_GROWTH, reduceGrowth, type Growth } from '../domain/evidence.ts';

/** A scroller that is a smaller part of the window than this is not what the page is. */
const LEAST_SHARE = 0.3;

/** Watches whether what the person scrolls grows as they near its end. It keeps one judgement for each scroller. */
export class GrowthWatch {
  readonly #known = new Map<Element, Growth>();
  #steppedAt = -Infinity;

  /** The person scrolled. @param event what told so; left out where nothing did */
  step(event: Event | undefined, now: number): void {
    this.#steppedAt = now;
    const scroller = event && scrollerOf(event);
    if (scroller && !this.#known.has(scroller) && isMain(scroller)) this.#known.set(scroller, NO_GROWTH);
  }

  /** Looks at all that was scrolled. @returns how sure it is that the page is a feed */
  look(now: number, clickMs: number): number {
    let most = 0;
    for (const [scroller, growth] of this.#known) {
      const { scrollTop: top, clientHeight: view, scrollHeight: height } = scroller;
      const elements = scroller.getElementsByTagName('*').length;
      const since = { stepMs: now - this.#steppedAt, clickMs };
      const next = reduceGrowth(growth, { top, view, height, elements }, since);
      this.#known.set(scroller, next);
      most = Math.max(most, feedConfidence(next));
    }
    return most;
  }
}

function isMain({ clientWidth, clientHeight }: Element): boolean {
  return clientWidth * clientHeight >= LEAST_SHARE * innerWidth * innerHeight;
}

/** What moves: the first around the event that can. The document's own scrolling has no element around it. */
function scrollerOf(event: Event): Element | null {
  return event.composedPath().find(isScroller) ?? document.scrollingElement;
}

function isScroller(target: EventTarget): target is Element {
  return (
    target instanceof Element &&
    target.scrollHeight > target.clientHeight &&
    /auto|scroll/.test(getComputedStyle(target).overflowY)
  );
}
