import type { FrameMeter } from './frame.ts';
import type { Meter } from './meter.ts';

/**
 * The globals of the extension's own world in a page, where a copy of a script that is injected again finds the first one; the
 * page's world does not have them. An update of the extension begins a new world, without them, in both browsers (measured).
 */
export type IsolatedWorld = typeof globalThis & {
  qualityMinutesMeter?: Meter;
  qualityMinutesFrame?: FrameMeter;
};

/** This script's own world. */
export const isolatedWorld: IsolatedWorld = globalThis;
