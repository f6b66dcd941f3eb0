import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../utils/domain/check-in.ts';
import { checkInSubject, shouldOfferCheckIn } from '../../../utils/domain/check-in-offer.ts';
import type { Span } from '../../../utils/domain/span.ts';

const MINUTE_MS = 60_000;
const NOW = 1_000 * MINUTE_MS;

const span = (site: string, endedMinutesAgo: number): Span => ({
  from: NOW - (endedMinutesAgo + 6) * MINUTE_MS,
  to: NOW - endedMinutesAgo * MINUTE_MS,
  site,
  surface: 'feed',
  activity: 'scrolling',
  attended: true,
  day: '2026-11-22',
});

const answer = (minutesAgo: number): CheckIn => ({
  id: String(minutesAgo),
  at: NOW - minutesAgo * MINUTE_MS,
  day: '2026-11-22',
  site: 'a.example',
  surface: 'feed',
  answers: { settled: 0 },
});

describe('checkInSubject', () => {
  it('is the preferred site where it was used today, else the one used last', () => {
    const spans = [span('b.example', 0), span('a.example', 9)];
    expect(checkInSubject(spans, 'a.example')?.site).toBe('a.example');
    expect(checkInSubject(spans, 'c.example')?.site).toBe('b.example');
    expect(checkInSubject(spans, null)?.site).toBe('b.example');
    expect(checkInSubject([], 'a.example')).toBeNull();
  });
});

describe('shouldOfferCheckIn', () => {
  const offered = (endedMinutesAgo: number, minutes: number, answers: number[] = []) =>
    shouldOfferCheckIn(
      'a.example',
      [span('a.example', endedMinutesAgo)],
      minutes * MINUTE_MS,
      answers.map(answer),
      NOW,
    );

  it('asks soon after an episode of five minutes or more', () => {
    expect(offered(2, 5)).toBe(true);
    expect(offered(2.1, 5)).toBe(false);
    expect(offered(0, 4.9)).toBe(false);
    expect(shouldOfferCheckIn('b.example', [span('a.example', 0)], 9e9, [], NOW)).toBe(false);
  });

  it('asks three times a day at most, two hours apart', () => {
    expect(offered(0, 9, [120])).toBe(true);
    expect(offered(0, 9, [119])).toBe(false);
    expect(offered(0, 9, [120, 240, 360])).toBe(false);
  });
});
