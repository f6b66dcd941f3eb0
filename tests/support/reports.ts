import type { Stretch } from '../../utils/domain/span.ts';
import type { Report } from '../../utils/messaging/page-messages.ts';

/** The afternoon on which the tests of the ledger take place. */
export const NOW = new Date(2026, 10, 22, 15, 0).getTime();
export const TODAY = '2026-11-22';
export const MINUTE_MS = 60_000;
export const REDDIT = 'https://www.reddit.com';
export const DOCUMENT = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';

/** Scrolling in a feed, from and to in minutes from now. */
export function stretch(fromMinute: number, toMinute: number, part: Partial<Stretch> = {}): Stretch {
  return {
    from: NOW + fromMinute * MINUTE_MS,
    to: NOW + toMinute * MINUTE_MS,
    surface: 'feed',
    activity: 'scrolling',
    attended: true,
    ...part,
  };
}

/** What a meter tells. */
export function report(stretches: Stretch[], part: Partial<Report> = {}): Report {
  return {
    type: 'report',
    document: DOCUMENT,
    stretches,
    counts: { visits: 1, steps: 3 },
    needsRules: false,
    isSeeking: false,
    until: NOW,
    isLast: false,
    ...part,
  };
}
