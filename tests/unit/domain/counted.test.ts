import { describe, expect, it } from 'vitest';
import { balanceOfSite, totalMs } from '../../../utils/domain/balance.ts';
import { countedParts, lastEpisode } from '../../../utils/domain/counted.ts';
import type { DayTotals } from '../../../utils/domain/day-totals.ts';
import type { Span } from '../../../utils/domain/span.ts';

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

describe('the last episode', () => {
  const span = (fromMinute: number, toMinute: number, part: Partial<Span> = {}): Span => ({
    from: fromMinute * 60_000,
    to: toMinute * 60_000,
    site: 'reddit.com',
    surface: 'feed',
    activity: 'reading',
    attended: true,
    day: '2026-11-22',
    ...part,
  });

  it('goes back over short breaks, also those spent elsewhere, and no further', () => {
    const spans = [span(30, 31), span(28, 29, { site: 'discord.com' }), span(25, 26), span(10, 19)];
    expect(lastEpisode(spans, 'reddit.com', 'feed')).toEqual({ from: 25 * 60_000, to: 31 * 60_000 });
    expect(lastEpisode(spans, 'reddit.com', 'thread')).toBeNull();
  });
});
