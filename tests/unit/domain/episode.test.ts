import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastEpisode } from '../../../utils/domain/episode.ts';
import type { Span } from '../../../utils/domain/span.ts';

const MINUTE_MS = 60_000;

const span = (fromMinute: number, toMinute: number, part: Partial<Span> = {}): Span => ({
  from: fromMinute * MINUTE_MS,
  to: toMinute * MINUTE_MS,
  site: 'reddit.com',
  surface: 'feed',
  activity: 'reading',
  attended: true,
  day: '2026-11-22',
  ...part,
});

describe('the last episode', () => {
  it('goes back over short breaks, also those spent elsewhere, and no further', () => {
    const spans = [span(30, 31), span(28, 29, { site: 'discord.com' }), span(25, 26), span(10, 19)];
    const episode = lastEpisode(spans, 'reddit.com', 'feed');
    expect(episode).toEqual({ from: 25 * MINUTE_MS, to: 31 * MINUTE_MS, ms: 2 * MINUTE_MS });
    expect(lastEpisode(spans, 'reddit.com', 'thread')).toBeNull();
  });

  it('goes back to the very first where there is no longer break', () => {
    const spans = [span(16, 20), span(8, 11), span(0, 3)];
    expect(lastEpisode(spans, 'reddit.com', 'feed')).toEqual({
      from: 0,
      to: 20 * MINUTE_MS,
      ms: 10 * MINUTE_MS,
    });
  });

  it('has never more time in it than it lasts, and begins and ends with time there', () => {
    const visits = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 20 }), fc.boolean()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(visits, (all) => {
        let at = 0;
        const spans = all.map(([gap, length, isHere]) => {
          at += gap + length;
          return span(at - length, at, isHere ? {} : { site: 'discord.com' });
        });
        const episode = lastEpisode(spans.toReversed(), 'reddit.com', 'feed');
        const here = spans.filter(({ site }) => site === 'reddit.com');
        expect(episode === null).toBe(here.length === 0);
        if (!episode) return;
        expect(episode.ms).toBeLessThanOrEqual(episode.to - episode.from);
        expect(here.map(({ from }) => from)).toContain(episode.from);
        expect(here.at(-1)?.to).toBe(episode.to);
      }),
    );
  });
});
