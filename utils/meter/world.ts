import type { FrameMeter } from './frame.ts';
import type { Meter } from './meter.ts';

/**
 * The globals of the extension's own world in a page. They outlive an update of the extension, so that a newer copy of a
 * script finds the older one; the page's world does not have them.
 */
export type IsolatedWorld = typeof globalThis & {
  qualityMinutesMeter?: Meter;
  qualityMinutesFrame?: FrameMeter;
};

/** This script's own world. */
export const isolatedWorld: IsolatedWorld = globalThis;
