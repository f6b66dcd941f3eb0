import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, askedVeto, type Asked } from '../../../utils/domain/asked.ts';
import { dayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import { shownNudge } from '../../support/nudges.ts';
import { offerRow } from '../../support/offers.ts';
import { MINUTE_MS, NOW, TODAY } from '../../support/reports.ts';

const HOUR_MS = 60 * MINUTE_MS;

const asked = (hoursAgo: number, isAnswered: boolean | null = true): Asked => {
  const at = NOW - hoursAgo * HOUR_MS;
  return { id: String(hoursAgo), at, day: dayOf(at, MIDNIGHT), surface: 'feed', isAnswered };
};
const veto = (...times: Asked[]) => askedVeto(times, TODAY, NOW);

describe('what was asked', () => {
  it('is each offer and each nudge with the questions that was seen, and each answer of the own accord, once', () => {
    const answers = { settled: 1 } as const;
    const place = { day: TODAY, site: 'reddit.com', surface: 'feed', answers } as const;
    const times = askedOf(
      [offerRow(-9, { id: 'a', answer: 'answered' }), offerRow(-8, { id: 'b', isShown: false })],
      [
        shownNudge(-7, { id: 'c', kind: 'reciprocity' }),
        shownNudge(-6, { id: 'd', kind: 'reciprocity', isWithheld: true }),
        shownNudge(-5, { id: 'e', kind: 'reciprocity', isConfirmed: false }),
        shownNudge(-4, { id: 'f', kind: 'mirror' }),
      ],
      [
        { ...place, id: 'a', at: NOW - 8 * MINUTE_MS },
        { ...place, id: 'g', at: NOW },
      ],
    );
    expect(times.map(({ id, at, isAnswered }) => [id, (at - NOW) / MINUTE_MS, isAnswered])).toEqual([
      ['a', -9, true],
      ['g', 0, true],
      ['c', -7, false],
    ]);
  });

  it('counts one that was skipped as unanswered, and one that was taken back as neither', () => {
    const offers = [offerRow(-9, { answer: 'skipped' }), offerRow(-5, { answer: 'undone' })];
    const nudges = [{}, { isUndone: true }].map((part, index) =>
      shownNudge(index, { kind: 'reciprocity', ...part }),
    );
    const answered = askedOf(offers, nudges, []).map(({ isAnswered }) => isAnswered);
    expect(answered).toEqual([false, null, false, null]);
  });
});

describe('the questions rest', () => {
  it.each<[string, Asked[], ReturnType<typeof askedVeto>]>([
    ['never asked', [], null],
    ['for two hours', [asked(1.99)], 'tooSoon'],
    ['and no longer', [asked(2)], null],
    ['after three on a day', [asked(3), asked(6), asked(9)], 'dayCap'],
    ['until the next day', [asked(3), asked(6), asked(16)], null],
    [
      'for a day after three without an answer',
      [asked(9, false), asked(16, false), asked(40, false)],
      'unanswered',
    ],
    ['and no longer', [asked(24, false), asked(30, false), asked(40, false)], null],
    ['not where one of the last three was answered', [asked(9, false), asked(16), asked(40, false)], null],
    [
      'whatever was answered in a far future',
      [asked(-900), asked(9, false), asked(16, false), asked(40, false)],
      'unanswered',
    ],
    ['not after two', [asked(9, false), asked(16, false)], null],
    ['not after two and one that was taken back', [asked(9, false), asked(16, null), asked(40, false)], null],
    [
      'after three, whatever was taken back between them',
      [asked(9, false), asked(12, null), asked(16, false), asked(40, false)],
      'unanswered',
    ],
    ['for two hours after one that was taken back', [asked(1.9, null)], 'tooSoon'],
    ['for two hours around one that a clock set back left in the future', [asked(-1.9)], 'tooSoon'],
    ['not for one that is far in the future', [asked(-2), asked(-9_000)], null],
    [
      'not for long-gone silence in a far future',
      [asked(-900, false), asked(-901, false), asked(-902, false)],
      null,
    ],
  ])('%s', (_name, times, reason) => {
    expect(veto(...times)).toBe(reason);
  });

  it('never for more than two days, whatever clock what was asked was written by', () => {
    const times = fc.array(
      fc.record({ hours: fc.integer({ min: -2_000, max: 2_000 }), isAnswered: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(times, (all) => {
        // Each long before or long after: nothing is asked within the two days that follow.
        const far = all
          .filter(({ hours }) => Math.abs(hours) > 72)
          .map(({ hours, isAnswered }) => asked(hours, isAnswered));
        expect(askedVeto(far, TODAY, NOW)).toBeNull();
      }),
    );
  });
});
