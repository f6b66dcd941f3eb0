import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BALANCE_CLASSES, type BalanceClass } from '../../../utils/domain/balance.ts';
import {
  hasLeft,
  JUDGED_AFTER_MS,
  judgeOutcome,
  type NudgeEffect,
} from '../../../utils/domain/nudge-outcome.ts';
import type { Span } from '../../../utils/domain/span.ts';

const AT = 1_000_000;

/** One span, in seconds after the nudge; its site is its class. */
type Drawn = readonly [BalanceClass, from: number, to: number];

function spansOf(drawn: readonly Drawn[]): Span[] {
  return drawn.map(([site, from, to]) => ({
    from: AT + from * 1_000,
    to: AT + to * 1_000,
    site,
    surface: 'feed',
    activity: 'reading',
    attended: true,
    day: '2026-01-01',
  }));
}

const classify = (span: Span) => BALANCE_CLASSES.find((name) => name === span.site) ?? 'other';

function judge(drawn: readonly Drawn[], afterMs = JUDGED_AFTER_MS) {
  return judgeOutcome(AT, spansOf(drawn), AT + afterMs, classify);
}

describe('the effect of a nudge', () => {
  it.each<[string, Drawn[], NudgeEffect]>([
    ['nothing follows', [], 'leftSoon'],
    ['only other time follows', [['other', -60, 600]], 'leftSoon'],
    ['feeds end after 60 s', [['passive', -600, 60]], 'leftSoon'],
    ['feeds end after 61 s', [['passive', -600, 61]], 'left'],
    ['feeds end after 5 min', [['passive', -600, 300]], 'left'],
    ['feeds end after 5 min 1 s', [['passive', -600, 301]], 'stayed'],
    ['feeds go on', [['passive', -600, 660]], 'stayed'],
    [
      'feeds end and come back within 5 min',
      [
        ['passive', -9, 30],
        ['passive', 329, 660],
      ],
      'stayed',
    ],
    [
      'feeds end and come back after 5 min',
      [
        ['passive', -9, 30],
        ['passive', 330, 660],
      ],
      'leftSoon',
    ],
    ['no feeds, and they come within 5 min', [['passive', 299, 400]], 'stayed'],
    ['no feeds, and they come after 5 min', [['passive', 300, 400]], 'leftSoon'],
    [
      'a second look that ends in time',
      [
        ['passive', -9, 20],
        ['passive', 40, 50],
      ],
      'leftSoon',
    ],
    [
      'a second look that ends later',
      [
        ['passive', -9, 20],
        ['passive', 40, 70],
      ],
      'left',
    ],
    [
      'one stretch in two spans',
      [
        ['passive', -9, 30],
        ['passive', 30, 301],
      ],
      'stayed',
    ],
    ['an empty span', [['passive', 100, 100]], 'leftSoon'],
    ['feeds that ended before', [['passive', -600, -1]], 'leftSoon'],
  ])('where there is %s', (_name, drawn, effect) => {
    expect(judge(drawn)?.effect).toBe(effect);
    expect(judge(drawn.toReversed())?.effect).toBe(effect);
  });

  it('is leaving within 60 s or 5 min, and not staying', () => {
    const effects: NudgeEffect[] = ['leftSoon', 'left', 'stayed'];
    expect(effects.map((effect) => hasLeft({ effect, reachedPeople: true }))).toEqual([true, true, false]);
  });
});

describe('people', () => {
  it.each<[string, Drawn[], boolean]>([
    ['not where nobody was there', [['other', -60, 600]], false],
    ['where there was a second with them', [['reciprocal', 599, 600]], true],
    ['not where that was after 10 min', [['reciprocal', 600, 660]], false],
    ['not where that ended as the nudge came', [['reciprocal', -60, 0]], false],
    ['where it went on after the nudge', [['reciprocal', -60, 1]], true],
  ])('are reached %s', (_name, drawn, reached) => {
    expect(judge(drawn)?.reachedPeople).toBe(reached);
  });
});

describe('an outcome', () => {
  it('is not known before 11 min', () => {
    expect(JUDGED_AFTER_MS).toBe(660_000);
    expect(judge([], 659_999)).toBeNull();
    expect(judge([], 660_000)).not.toBeNull();
  });

  it('is what a look at each second says', () => {
    const stretch = fc.tuple(
      fc.constantFrom('passive', 'passive', 'other', 'reciprocal', null),
      fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 240, max: 360 })),
    );
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 0 }), fc.array(stretch, { maxLength: 12 }), (begin, parts) => {
        let from = begin;
        const drawn = parts.flatMap(([name, seconds]): Drawn[] => {
          from += seconds;
          return name ? [[name, from - seconds, from]] : [];
        });
        expect(judge(drawn)).toEqual(lookAtEachSecond(drawn));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The definition, second by second. */
function lookAtEachSecond(drawn: readonly Drawn[]) {
  const during = (wanted: BalanceClass) =>
    Array.from({ length: 660 }, (_, second) =>
      drawn.some(([name, from, to]) => name === wanted && from <= second && second < to),
    );
  const passive = during('passive');
  const isAwayFrom = (second: number) => !passive.slice(second, second + 300).includes(true);
  const leavesBy = (last: number) => Array.from({ length: last + 1 }, (_, index) => index).some(isAwayFrom);
  const effect = leavesBy(60) ? 'leftSoon' : leavesBy(300) ? 'left' : 'stayed';
  return { effect, reachedPeople: during('reciprocal').slice(0, 600).includes(true) };
}
