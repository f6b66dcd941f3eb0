import type { Surface } from './place.ts';

/** What only the page knows at a breakpoint. */
export interface Moment {
  readonly surface: Surface;
  readonly breakpoint: 'pause' | 'route' | 'videoEnd' | 'timeout';
  readonly sinceComposedMs: number;
  readonly sinceOpenedMs: number;
  readonly hasDraft: boolean;
  readonly isInCall: boolean;
  readonly isFullscreen: boolean;
  /** The person is there: the page has the focus, and attention has not run out. */
  readonly isFocused: boolean;
}

/** Why a moment is not a fit one. */
export const MOMENT_VETOES = [
  'notAFeed',
  'call',
  'composing',
  'draft',
  'fullscreen',
  'notFocused',
  'justOpened',
] as const;
export type MomentVeto = (typeof MOMENT_VETOES)[number];

const COMPOSED_RECENTLY_MS = 30_000;
const JUST_OPENED_MS = 60_000;

/** What speaks against a kind of place, or `null`; also where it is not known. */
export function surfaceVeto(surface: Surface | null): MomentVeto | null {
  return surface === null || surface === 'feed' || surface === 'thread' ? null : 'notAFeed';
}

/** In how many milliseconds what speaks against a moment will be over by itself; `null` where nobody knows. */
export function vetoEndsInMs(moment: Moment, veto: MomentVeto): number | null {
  if (veto === 'composing') return COMPOSED_RECENTLY_MS - moment.sinceComposedMs;
  return veto === 'justOpened' ? JUST_OPENED_MS - moment.sinceOpenedMs : null;
}

/** What speaks against this moment, or `null`. The page asks before it speaks up, the background again before it shows. */
export function momentVeto(moment: Moment): MomentVeto | null {
  const veto = surfaceVeto(moment.surface);
  if (veto) return veto;
  if (moment.isInCall) return 'call';
  if (moment.sinceComposedMs < COMPOSED_RECENTLY_MS) return 'composing';
  if (moment.hasDraft) return 'draft';
  if (moment.isFullscreen) return 'fullscreen';
  if (!moment.isFocused) return 'notFocused';
  return moment.sinceOpenedMs < JUST_OPENED_MS ? 'justOpened' : null;
}
