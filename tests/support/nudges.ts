import type { Moment } from '../../utils/domain/nudge-moment.ts';
import type { Nudge } from '../../utils/domain/nudge.ts';
import type { Span } from '../../utils/domain/span.ts';
import { MINUTE_MS, NOW, TODAY } from './reports.ts';

/** A moment in a feed against which nothing speaks. */
export const FIT_MOMENT: Moment = {
  surface: 'feed',
  breakpoint: 'pause',
  sinceComposedMs: 1e9,
  sinceOpenedMs: 1e9,
  hasDraft: false,
  isInCall: false,
  isFullscreen: false,
  isFocused: true,
};

/** Scrolling in a feed between two minutes, counted from `NOW`. */
export function feedSpan(fromMinute: number, toMinute: number, part: Partial<Span> = {}): Span {
  return {
    from: NOW + fromMinute * MINUTE_MS,
    to: NOW + toMinute * MINUTE_MS,
    site: 'reddit.com',
    surface: 'feed',
    activity: 'scrolling',
    attended: true,
    day: TODAY,
    ...part,
  };
}

/** A nudge that was shown, at a minute counted from `NOW`. */
export function shownNudge(atMinute: number, part: Partial<Nudge> = {}): Nudge {
  return {
    id: `${atMinute}`,
    at: NOW + atMinute * MINUTE_MS,
    day: TODAY,
    kind: 'mirror',
    site: 'reddit.com',
    surface: 'feed',
    runFrom: NOW - 60 * MINUTE_MS,
    passiveMs: 1,
    answer: null,
    isDrawn: false,
    isWithheld: false,
    isConfirmed: true,
    outcome: null,
    ...part,
  };
}
