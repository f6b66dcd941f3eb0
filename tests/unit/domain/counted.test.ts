import { describe, expect, it } from 'vitest';
import { balanceOfSite, totalMs } from '../../../utils/domain/balance.ts';
import { countedParts } from '../../../utils/domain/counted.ts';
import type { DayTotals } from '../../../utils/domain/day-totals.ts';

const DAY: DayTotals = {
  day: '2026-11-22',
  sites: {
    'reddit.com': {
      'feed/scrolling': 60_000,
      'conversation/composing': 20_000,
      'conversation/reading': 90_000,
    },
  },
  counts: {},
};

describe('how a site is counted', () => {
  it('is told longest part first, with the class that the balance has', () => {
    expect(countedParts('reddit.com', DAY, undefined)).toEqual([
      { surface: 'conversation', activity: 'reading', ms: 90_000, counts: 'reciprocal' },
      { surface: 'feed', activity: 'scrolling', ms: 60_000, counts: 'passive' },
      { surface: 'conversation', activity: 'composing', ms: 20_000, counts: 'reciprocal' },
    ]);
    const sum = countedParts('reddit.com', DAY, undefined).reduce((total, { ms }) => total + ms, 0);
    expect(sum).toBe(totalMs(balanceOfSite('reddit.com', DAY, undefined)));
    expect(countedParts('elsewhere.example', DAY, undefined)).toEqual([]);
  });
});
