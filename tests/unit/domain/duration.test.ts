import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableDuration } from '../../../utils/domain/duration.ts';

const MINUTE_MS = 60_000;

describe('readableDuration', () => {
  it.each([
    [0, { type: 'none' }],
    [-5, { type: 'none' }],
    [Number.NaN, { type: 'none' }],
    [1, { type: 'underAMinute' }],
    [59_999, { type: 'underAMinute' }],
    [60_000, { type: 'minutes', minutes: 1 }],
    [59.4 * MINUTE_MS, { type: 'minutes', minutes: 59 }],
    [59.5 * MINUTE_MS, { type: 'hours', hours: 1, minutes: 0, isAbout: false }],
    [65 * MINUTE_MS, { type: 'hours', hours: 1, minutes: 5, isAbout: false }],
    [120 * MINUTE_MS, { type: 'hours', hours: 2, minutes: 0, isAbout: false }],
    [133 * MINUTE_MS, { type: 'hours', hours: 2, minutes: 15, isAbout: true }],
    [178 * MINUTE_MS, { type: 'hours', hours: 3, minutes: 0, isAbout: true }],
  ])('reads %d ms', (ms, expected) => {
    expect(readableDuration(ms)).toEqual(expected);
  });

  it('never shows 60 minutes and never less than there is by more than it rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE_MS, max: 86_400_000 }), (ms) => {
        const shown = readableDuration(ms);
        const hours = 'hours' in shown ? shown.hours : 0;
        const minutes = 'minutes' in shown ? shown.minutes : 0;
        expect(minutes).toBeLessThan(60);
        expect(Math.abs(hours * 60 + minutes - ms / MINUTE_MS)).toBeLessThanOrEqual(2.5 + 0.5);
      }),
    );
  });
});
