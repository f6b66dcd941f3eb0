/**
 * The language of scripted traces: what a person does, one step after another, as data. `timeline.ts` turns steps into seconds;
 * from those alone come both the truth (`truth.ts`) and what meters see (`player.ts`).
 */
import type { NudgeAnswer } from '../../utils/domain/nudge.ts';
import type { Surface } from '../../utils/domain/place.ts';

/** A place as the person knows it. */
export interface Place {
  readonly site: string;
  readonly surface: Surface;
  /** The catalogue does not know what it is, so the meter takes it for a page. */
  readonly isUnknown?: true;
}

/** What the person does for some seconds in the place in front. */
export type Doing =
  /** Turns the wheel in bursts with pauses, as drawn. */
  | { readonly type: 'browse' }
  /** Turns the wheel every so many seconds, without other pauses. */
  | { readonly type: 'scroll'; readonly every: number }
  /** The next video every so many seconds: a new route each time, and nothing scrolls. */
  | { readonly type: 'swipe'; readonly every: number }
  /** Looks, and touches nothing. */
  | { readonly type: 'read' }
  /** Writes; `every` so many seconds a key. What is written stands in the focused field afterwards. */
  | { readonly type: 'write'; readonly every: number };

export type Step =
  | { readonly type: 'do'; readonly doing: Doing; readonly seconds: number }
  /** A new tab in front. */
  | { readonly type: 'open'; readonly tab: string; readonly place: Place }
  /** A tab that is open comes to the front. */
  | { readonly type: 'turnTo'; readonly tab: string }
  /** The same document shows another place. */
  | { readonly type: 'route'; readonly place: Place }
  | { readonly type: 'close'; readonly tab: string }
  /** The person looks at something that is not measured. */
  | { readonly type: 'elsewhere'; readonly seconds: number }
  /** The machine sleeps, with the page in front. */
  | { readonly type: 'sleep'; readonly seconds: number }
  /** What was written was sent or given up: the field is empty. */
  | { readonly type: 'clear' }
  /** What plays in the tab in front; `ends` is the end of a video. */
  | { readonly type: 'media'; readonly media: Media }
  | { readonly type: 'videoEnds' }
  | { readonly type: 'fullscreen'; readonly on: boolean }
  /** A call begins or ends in a tab. */
  | { readonly type: 'call'; readonly tab: string; readonly on: boolean };

/** Silent, muted or looping, or heard. */
export type Media = 0 | 1 | 2;

export interface Script {
  /** The trace of the research notes that it is a variation of. */
  readonly family: string;
  readonly name: string;
  /** Seeds all chance in it. */
  readonly seed: number;
  readonly startAt: number;
  readonly limitMinutes: number;
  readonly steps: readonly Step[];
  /** What the person says to the first nudge, the second …; none after that means that it is ignored. */
  readonly answers: readonly NudgeAnswer[];
  /** The worker is ended so often, in seconds; everything it knows is read again from what is stored. */
  readonly killEvery?: number;
  /** Whether `performance.now()` goes on while the machine sleeps, as on Windows. */
  readonly isSteadyInSleep?: true;
}

const act = (doing: Doing, seconds: number): Step => ({ type: 'do', doing, seconds: Math.round(seconds) });

/** Shorter names for steps. Durations are in seconds. */
export const browse = (seconds: number): Step => act({ type: 'browse' }, seconds);
export const scroll = (seconds: number, every = 1): Step => act({ type: 'scroll', every }, seconds);
export const swipe = (seconds: number, every: number): Step => act({ type: 'swipe', every }, seconds);
export const read = (seconds: number): Step => act({ type: 'read' }, seconds);
export const write = (seconds: number, every = 1): Step => act({ type: 'write', every }, seconds);
export const open = (tab: string, place: Place): Step => ({ type: 'open', tab, place });
export const turnTo = (tab: string): Step => ({ type: 'turnTo', tab });
export const route = (place: Place): Step => ({ type: 'route', place });
export const close = (tab: string): Step => ({ type: 'close', tab });
export const elsewhere = (seconds: number): Step => ({ type: 'elsewhere', seconds: Math.round(seconds) });
export const sleep = (seconds: number): Step => ({ type: 'sleep', seconds: Math.round(seconds) });
export const CLEAR: Step = { type: 'clear' };
export const media = (loudness: Media): Step => ({ type: 'media', media: loudness });
export const VIDEO_ENDS: Step = { type: 'videoEnds' };
export const fullscreen = (on: boolean): Step => ({ type: 'fullscreen', on });
export const call = (tab: string, on: boolean): Step => ({ type: 'call', tab, on });
