/**
 * What the behaviour of a page says about its kind, where no rule knows it. Pure reductions of what the survey in the page
 * saw; a kind is believed once its evidence is confident enough, until then the place is a plain page and never nudged.
 */

/** Below this the surface stays `page` (own judgement: one observation may be chance, two that agree are not). */
export const LEAST_CONFIDENCE = 0.6;

/** How sure `seen` observations for and `against` make us, between 0 and 1: Laplace's rule, with one doubt to begin with. */
export function confidenceOf(seen: number, against = 0): number {
  return seen / (seen + against + 1);
}

/** One look at a scroller, in px. */
export interface ScrollSample {
  /** How far it is scrolled. */
  readonly top: number;
  /** The height of what is in view. */
  readonly view: number;
  /** The height of all of it. */
  readonly height: number;
  /** How many elements it holds. */
  readonly elements: number;
}

/** What is known of one scroller's growth. */
export interface Growth {
  readonly last: ScrollSample | null;
  /** How often it grew at its end while the person came near it. */
  readonly extensions: number;
  /** How often it grew at its end without anyone scrolling. */
  readonly selfGrowths: number;
}

export const NO_GROWTH: Growth = { last: null, extensions: 0, selfGrowths: 0 };

/** Feeds load what comes next this many screens ahead, or less. */
const NEAR_VIEWS = 3;
/** Growth of less than this many screens is a picture that has loaded or a line that was added. */
const LEAST_VIEWS = 0.4;
/** Growth without new elements is a list that draws what is in view; then it is more than pictures account for. */
const VIRTUAL_VIEWS = 1.5;
const LEAST_ELEMENTS = 5;
/** What grows above moves what is in view down by as much, give or take this. */
const SAME_VIEWS = 0.25;
/** What loads later than this after a step does not load because of it. */
const BECAUSE_MS = 5_000;

/** How long ago the person did what could make a page grow. */
export interface SinceDone {
  readonly stepMs: number;
  readonly clickMs: number;
}

/**
 * Takes one more look into account. Growth above what is in view (a chat's history) moves the position along and is none;
 * neither is growth while the person scrolls back.
 * What a click opens (an answer, a menu) is no evidence either, unless it is as much as the next page of a feed.
 */
export function reduceGrowth(growth: Growth, sample: ScrollSample, since: SinceDone): Growth {
  const { last } = growth;
  if (!last) return { ...growth, last: sample };
  const grown = sample.height - last.height;
  const moved = sample.top - last.top;
  const isAbove = Math.abs(moved - grown) < SAME_VIEWS * sample.view;
  const isSubstance =
    grown >= VIRTUAL_VIEWS * sample.view ||
    (since.clickMs > BECAUSE_MS &&
      grown >= LEAST_VIEWS * sample.view &&
      sample.elements - last.elements >= LEAST_ELEMENTS);
  const wasNear = last.height - sample.top - sample.view <= NEAR_VIEWS * sample.view;
  const next = { ...growth, last: sample };
  if (!isSubstance || isAbove || moved < 0 || sample.top < 0 || !wasNear) return next;
  return Math.min(since.stepMs, since.clickMs) <= BECAUSE_MS
    ? { ...next, extensions: growth.extensions + 1 }
    : { ...next, selfGrowths: growth.selfGrowths + 1 };
}

/** How sure it is that the scroller is a feed. */
export function feedConfidence({ extensions, selfGrowths }: Growth): number {
  return confidenceOf(extensions, selfGrowths);
}
