import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceClass } from '../../../utils/domain/balance.ts';
import { mayOfferLimit, pastRuns, suggestLimit } from '../../../utils/domain/limit-suggestion.ts';
import { currentRun } from '../../../utils/domain/run.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import type { Span } from '../../../utils/domain/span.ts';

const MINUTE_MS = 60_000;
const RULES = { breakMs: 5 * MINUTE_MS, resetMs: MINUTE_MS };
const CLASSES: Record<string, BalanceClass> = { P: 'passive', R: 'reciprocal', o: 'other' };

/** Spans from a drawing, one letter for each 30 s: P feeds, R with people, o other, space nothing. */
function drawn(picture: string): Span[] {
  return [...picture].flatMap((site, index) =>
    site === ' '
      ? []
      : [
          {
            from: index * 30_000,
            to: (index + 1) * 30_000,
            site,
            surface: 'feed',
            activity: 'reading',
            attended: true,
            day: '2026-01-01',
          },
        ],
  );
}

const classify = ({ site }: Span) => CLASSES[site] ?? 'other';
const runs = (picture: string) =>
  pastRuns(drawn(picture), classify, RULES).map((run) => run.passiveMs / 30_000);

describe('pastRuns', () => {
  it.each([
    ['nothing', '', []],
    ['one run with a pause', 'PP    PP', [4]],
    ['two with 5 min between', `PP${' '.repeat(10)}PPP`, [2, 3]],
    ['a minute with people ends one', 'PPPRRP', [3, 1]],
    ['a few words do not', 'PPPRP', [4]],
    ['words with a pause between are not contiguous', 'PPPR RP', [4]],
    ['words and something else are not contiguous', 'PPPRoRP', [4]],
  ])('%s', (_name, picture, expected) => {
    expect(runs(picture)).toEqual(expected);
  });

  it('its last run is the current one, where one is going on', () => {
    const letters = fc.array(fc.constantFrom('P', 'P', 'R', 'o', ' ', '          '), { maxLength: 40 });
    fc.assert(
      fc.property(letters, (picture) => {
        const spans = drawn(picture.join(''));
        const now = picture.join('').length * 30_000;
        const current = currentRun(spans.toReversed(), now, classify, RULES);
        const last = pastRuns(spans, classify, RULES).at(-1);
        expect(current === null || current.passiveMs === last?.passiveMs).toBe(true);
      }),
    );
  });
});

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
