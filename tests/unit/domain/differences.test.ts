import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../utils/domain/median.ts';
import { addDays } from '../../../utils/domain/day.ts';
import type { CheckIn, CheckInPoint } from '../../../utils/domain/check-in.ts';
import { compareAnswers, LOOKS, type Difference } from '../../../utils/domain/differences.ts';
import { answeredHistory, type Truth } from '../../support/answer-histories.ts';

/** Looks that a person reaches in half a year or so; between looks nothing changes, as a test of its own says. */
const REACHED = LOOKS.filter((size) => size <= 160);

const toldAt = (checkIns: readonly CheckIn[], size: number) =>
  compareAnswers(checkIns.slice(0, size)).differences;

/** How many of `people` are ever told of a difference of this kind, over all looks. */
function evermore(people: number, truth: Truth, isMeant: (each: Difference) => boolean = () => true): number {
  const lives = Array.from({ length: people }, (_, seed) => answeredHistory(160, truth, seed));
  return lives.filter((life) => REACHED.some((size) => toldAt(life, size).some(isMeant))).length;
}

const isOfPlaces = ({ high }: Difference) => high.part === null;
const FOUR = { shares: [4, 3, 2, 1] } as const;

describe('where there is no difference', () => {
  it('medians of few answers are often a point apart all the same', () => {
    const pairs = Array.from({ length: 400 }, (_, seed) => {
      const history = answeredHistory(40, {}, seed);
      const [some, others] = ['reddit.com', 'web.whatsapp.com'].map((site) =>
        history
          .filter((each) => each.site === site)
          .slice(0, 8)
          .flatMap(({ answers }) => answers.settled ?? []),
      );
      return Math.abs(medianOf(some ?? []) - medianOf(others ?? []));
    });
    expect(pairs.filter((gap) => gap >= 1).length / pairs.length).toBeGreaterThan(0.15);
  });

  it.each<[string, Truth]>([
    ['two places', {}],
    ['four places, rarely and often used', FOUR],
    ['days that move all answers', { ...FOUR, daySd: 1.4, answerSd: 0.5 }],
    ['days that are each about one place', { placeFor: 'day', daySd: 1.4, answerSd: 0.4 }],
    ['moods of weeks, and a place for each half of them', { placeFor: 'half', carried: 0.97, daySd: 1 }],
    ['moods that last for days', { ...FOUR, carried: 0.7 }],
    ['answers near one end', { ...FOUR, level: () => 1.2 }],
    ['answers at both ends', { ...FOUR, answerSd: 4 }],
    ['middles between two points', { ...FOUR, level: () => 0.5, daySd: 0.4, answerSd: 0.4 }],
  ])('fewer than 1 person in 20 is ever told of one: %s', (_name, truth) => {
    expect(evermore(60, truth)).toBeLessThanOrEqual(3);
  });

  it('a difference of mood between mornings and evenings is none between places', () => {
    const truth: Truth = { level: (_place, _row, hour) => (hour < 12 ? -1 : 1), daySd: 0.3, answerSd: 0.5 };
    expect(evermore(30, truth, isOfPlaces)).toBeLessThanOrEqual(1);
    expect(evermore(30, truth, ({ low, high }) => low.part === 'morning' && high.part === 'evening')).toBe(
      30,
    );
  });
});

describe('where there is a difference', () => {
  const apart = (points: number): Truth => ({
    daySd: 0.5,
    level: (place, row) =>
      row === 'settled' && place === 0 ? -points / 2 : row === 'settled' ? points / 2 : 0,
  });
  const shareTold = (points: number, answersEach: number) => {
    const told = Array.from({ length: 120 }, (_, seed) =>
      toldAt(answeredHistory(answersEach * 2, apart(points), seed), answersEach * 2),
    );
    const right = told.filter((all) =>
      all.some(
        ({ row, high, low }) =>
          row === 'settled' && high.site === 'web.whatsapp.com' && low.site === 'reddit.com',
      ),
    );
    return right.length / told.length;
  };

  it('one of two points is told of by 40 answers on each side, mostly by 20', () => {
    expect(shareTold(2, 10)).toBeLessThan(0.4);
    expect(shareTold(2, 20)).toBeGreaterThan(0.6);
    expect(shareTold(2, 40)).toBeGreaterThan(0.95);
  });

  it('one of half a point is no difference that is spoken of, however sure', () => {
    const turns = (settledOf: (index: number) => CheckInPoint) =>
      answeredHistory(160, {}, 1).map((each, index): CheckIn => {
        const place = { site: index % 2 ? 'reddit.com' : 'web.whatsapp.com', surface: 'page' } as const;
        return {
          ...each,
          ...place,
          day: addDays('2026-01-01', index),
          answers: { settled: settledOf(index) },
        };
      });
    const sure = turns((index) => (index % 4 === 1 ? 1 : 0));
    const onPlain = turns((index) => (index % 2 === 1 ? 1 : 0));
    expect(toldAt(sure, 160).filter(isOfPlaces)).toEqual([]);
    expect(toldAt(onPlain, 160).filter(isOfPlaces)).toHaveLength(1);
  });

  it('what differs is said of the row that differs, and in the right direction', () => {
    const told = Array.from({ length: 60 }, (_, seed) =>
      toldAt(answeredHistory(320, apart(2), seed), 320),
    ).flat();
    const places = told.filter(isOfPlaces);
    expect(places.length).toBeGreaterThanOrEqual(60);
    expect(places.filter(({ row, high }) => row !== 'settled' || high.site !== 'web.whatsapp.com')).toEqual(
      [],
    );
  });

  it('so does the length of the episode, within a place', () => {
    const truth: Truth = { level: (_place, _row, _hour, ms) => (ms > 30 * 60_000 ? -1.2 : 1.2), daySd: 0.3 };
    const [found] = toldAt(answeredHistory(160, truth, 1), 160);
    expect(found).toMatchObject({ low: { part: 'long' } });
  });
});

describe('a comparison', () => {
  const truth: Truth = { daySd: 0.3, answerSd: 0.5, level: (place) => (place === 0 ? -1.4 : 1.4) };
  const history = answeredHistory(90, truth, 3);

  it('is made at set sizes, and counts what came up to then', () => {
    const seen = history.map((_, index) => compareAnswers(history.slice(0, index + 1)));
    expect([...new Set(seen.map(({ lookedAt, nextAt }) => `${lookedAt} ${nextAt}`))]).toEqual([
      '0 20',
      '20 40',
      '40 80',
      '80 160',
    ]);
    expect(seen[18]?.differences).toEqual([]);
    expect(seen[39]?.differences.length).toBeGreaterThan(0);
    expect(seen[78]?.differences).toEqual(seen[39]?.differences);
    expect(compareAnswers(history.toReversed())).toEqual(compareAnswers(history));
  });

  it('is silent where the answers since have closed the gap, or where too few are left', () => {
    const later = answeredHistory(79, { ...truth, level: () => 0 }, 4).slice(0, 39);
    const closing = later.map((each, index) => ({
      ...each,
      at: each.at + 400 * 86_400_000,
      answers: { settled: index % 2 ? 2 : -2 } as const,
    }));
    const before = history.slice(0, 40);
    const settled = ({ differences }: { differences: readonly Difference[] }) =>
      differences.filter(({ row }) => row === 'settled').length;
    expect(settled(compareAnswers(before))).toBe(1);
    expect(
      settled(compareAnswers([...before, ...closing.map((each) => ({ ...each, ...placeOf(each) }))])),
    ).toBe(0);
  });

  it('never speaks of a place with fewer than 8 answers or 4 days', () => {
    const oneDay = history.map((each) => ({
      ...each,
      day: each.site === 'reddit.com' ? '2026-01-01' : each.day,
    }));
    expect(compareAnswers(oneDay).differences).toEqual([]);
    const own = history.filter(({ site }) => site === 'reddit.com');
    const few = history.filter((each) => each.site !== 'reddit.com' || own.indexOf(each) < 7);
    expect(compareAnswers(few).differences).toEqual([]);
  });
});

/** The other of the two places than the one whose answers it would agree with. */
function placeOf({ answers }: CheckIn): Pick<CheckIn, 'site' | 'surface'> {
  return answers.settled === 2
    ? { site: 'reddit.com', surface: 'feed' }
    : { site: 'web.whatsapp.com', surface: 'conversation' };
}
