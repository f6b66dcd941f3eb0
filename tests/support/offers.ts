import { decideOffer } from '../../utils/domain/check-in-offer.ts';
import type { CheckInOffer } from '../../utils/domain/check-in.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { MINUTE_MS, NOW, TODAY } from './reports.ts';

/** An offer of the reciprocity test that was shown, at a minute counted from `NOW`. */
export function offerRow(atMinute: number, part: Partial<CheckInOffer> = {}): CheckInOffer {
  return {
    id: `offer ${atMinute}`,
    at: NOW + atMinute * MINUTE_MS,
    day: TODAY,
    site: 'reddit.com',
    surface: 'feed',
    episodeMs: 6 * MINUTE_MS,
    isShown: true,
    answer: null,
    ...part,
  };
}

/**
 * The first minute, counted from `now` and forty before it or later, at which an episode in a feed must have begun to be drawn by chance,
 * or not to be.
 */
export function begunAt(isDrawn: boolean, now = NOW): number {
  for (let minute = -40; ; minute += 1) {
    const { type } = decideOffer({
      place: { site: 'reddit.com', surface: 'feed' },
      episode: { from: now + minute * MINUTE_MS, to: now, ms: 9 * MINUTE_MS },
      settings: DEFAULT_SETTINGS,
      isBusy: false,
      asked: [],
      occasions: [],
      today: TODAY,
      now,
    });
    if ((type === 'offer') === isDrawn) return minute;
  }
}
