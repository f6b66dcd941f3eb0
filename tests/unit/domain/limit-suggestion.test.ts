import { describe, expect, it } from 'vitest';
import { mayOfferLimit, suggestLimit } from '../../../utils/domain/limit-suggestion.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';

const MINUTE_MS = 60_000;
describe('suggestLimit', () => {
  const days = (...minutes: number[]) =>
    minutes.map((each, index) => ({ day: `2026-01-0${index + 1}`, passiveMs: each * MINUTE_MS }));

  it('is the median of runs of 5 min and more, to 5 min', () => {
    expect(suggestLimit(days(12, 13, 40, 4, 3, 2), DEFAULT_SETTINGS)).toEqual({
      medianMinutes: 13,
      minutes: 15,
    });
    expect(suggestLimit(days(12, 13, 16, 40), DEFAULT_SETTINGS)).toEqual({ medianMinutes: 15, minutes: 15 });
  });

  it('needs three days', () => {
    const twoDays = [...days(12, 13), ...days(14, 15)];
    expect(suggestLimit(twoDays, DEFAULT_SETTINGS)).toBeNull();
  });

  it('stays within the bounds, and is silent where it is the limit already', () => {
    expect(suggestLimit(days(90, 95, 99), DEFAULT_SETTINGS)).toEqual({ medianMinutes: 95, minutes: 30 });
    expect(suggestLimit(days(5, 6, 7), DEFAULT_SETTINGS)?.minutes).toBe(10);
    expect(suggestLimit(days(90, 95, 99), { ...DEFAULT_SETTINGS, suggestMostMinutes: 60 })?.minutes).toBe(60);
    expect(suggestLimit(days(20, 20, 21), DEFAULT_SETTINGS)).toBeNull();
  });

  it('is offered once a week at most', () => {
    const offered = { ...DEFAULT_SETTINGS, limitOfferedAt: 1e12 };
    const week = 7 * 24 * 60 * MINUTE_MS;
    expect(mayOfferLimit(offered, 1e12 + week - 1)).toBe(false);
    expect(mayOfferLimit(offered, 1e12 + week)).toBe(true);
    expect(mayOfferLimit(DEFAULT_SETTINGS, 1e12)).toBe(true);
  });
});
