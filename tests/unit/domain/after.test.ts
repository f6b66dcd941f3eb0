import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInsOf,
  DAY_PARTS,
  dayPartOf,
  EPISODE_LENGTHS,
  episodeLengthOf,
  placesAnswered,
  readGroup,
  readRow,
  sortPlaces,
} from '../../../utils/domain/after.ts';
import { medianOf } from '../../../utils/domain/median.ts';
import { CHECK_IN_POINTS, CHECK_IN_ROWS, type CheckIn } from '../../../utils/domain/check-in.ts';
import { addDays } from '../../../utils/domain/day.ts';
import { lensOf, seenAt } from '../../../utils/domain/person-rules.ts';
import { SURFACES } from '../../../utils/domain/place.ts';

const MINUTE_MS = 60_000;
const point = fc.constantFrom(...CHECK_IN_POINTS);
const checkIns: fc.Arbitrary<CheckIn[]> = fc
  .array(
    fc.record({
      daysAgo: fc.nat(20),
      site: fc.constantFrom('a.example', 'b.example'),
      surface: fc.constantFrom(...SURFACES.slice(0, 3)),
      answers: fc.record({ settled: point, supported: point, capable: point }, { requiredKeys: [] }),
      minutes: fc.option(fc.nat(90)),
      hour: fc.nat(23),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ daysAgo, hour, minutes, ...each }, index) => {
      const day = addDays('2026-11-22', -daysAgo);
      const at = new Date(`${day}T00:00:00`).setHours(hour, index);
      const episode = minutes === null ? {} : { episodeMs: minutes * MINUTE_MS };
      return { ...each, id: String(index), at, day, ...episode };
    }),
  );

describe('readGroup', () => {
  it('has every answer once, in its place, its row and its point', () => {
    fc.assert(
      fc.property(checkIns, (all) => {
        const read = placesAnswered(all).map((place) => readGroup(place, all));
        expect(read.reduce((sum, { answers }) => sum + answers, 0)).toBe(all.length);
        for (const row of CHECK_IN_ROWS) {
          for (const [index, each] of CHECK_IN_POINTS.entries()) {
            const counted = read.reduce((sum, { rows }) => sum + (rows[row].counts[index] ?? 0), 0);
            expect(counted).toBe(all.filter(({ answers }) => answers[row] === each).length);
          }
        }
      }),
    );
  });

  it('has a median from 8 answers on 4 days to the row on, and none before', () => {
    fc.assert(
      fc.property(checkIns, (all) => {
        for (const place of placesAnswered(all)) {
          for (const row of CHECK_IN_ROWS) {
            const { median } = readGroup(place, all).rows[row];
            const own = checkInsOf(place, all).filter(({ answers }) => answers[row] !== undefined);
            const isEnough = own.length >= 8 && new Set(own.map(({ day }) => day)).size >= 4;
            expect(median).toEqual(isEnough ? medianOf(own.map(({ answers }) => answers[row] ?? NaN)) : null);
          }
        }
      }),
    );
  });

  it('needs 4 days, not answers alone', () => {
    const medianOn = (days: number) => {
      const all = Array.from({ length: 8 }, (_, index): CheckIn => ({
        id: String(index),
        at: index,
        day: addDays('2026-11-01', index % days),
        site: 'a.example',
        surface: 'feed',
        answers: { capable: 1 },
      }));
      return readRow(all, 'capable').median;
    };
    expect([medianOn(3), medianOn(4)]).toEqual([null, 1]);
  });

  it.each([
    ['morning', DAY_PARTS],
    ['short', EPISODE_LENGTHS],
  ])('parts such as %s share the answers of a place among them', (_name, parts) => {
    fc.assert(
      fc.property(checkIns, (all) => {
        for (const place of placesAnswered(all)) {
          const own = checkInsOf(place, all);
          const parted = parts.flatMap((part) => checkInsOf({ ...place, part }, all));
          const known = parts.includes('short' as never)
            ? own.filter((each) => each.episodeMs !== undefined)
            : own;
          expect(parted.map(({ id }) => id).toSorted()).toEqual(known.map(({ id }) => id).toSorted());
        }
      }),
    );
  });
});

describe('medianOf', () => {
  it.each([
    [[2], 2],
    [[2, -2, 1], 1],
    [[-1, 0], -0.5],
    [[2, 2, -2, -2, 0, 1], 0.5],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
    expect(medianOf([])).toBeNaN();
  });
});

it('times of day begin at 5, 12, 17 and 22', () => {
  const parts = [0, 4, 5, 11, 12, 16, 17, 21, 22, 23].map((hour) =>
    dayPartOf(new Date(2026, 10, 22, hour, 59).getTime()),
  );
  expect(parts.map((part) => part[0]).join('')).toBe('nnmmaaeenn');
});

it('episodes are under 10 minutes, up to 30, longer, or not known', () => {
  const lengths = [undefined, 0, 10 * MINUTE_MS - 1, 10 * MINUTE_MS, 30 * MINUTE_MS, 30 * MINUTE_MS + 1];
  expect(lengths.map(episodeLengthOf)).toEqual([null, 'short', 'short', 'middle', 'middle', 'long']);
});

it('a check-in is seen as the rules say, and stays as it was stored', () => {
  const stored: CheckIn = {
    id: 'a',
    at: 9,
    day: '2026-11-22',
    site: 'm.example',
    surface: 'page',
    answers: { settled: 1 },
  };
  const lens = lensOf([
    { type: 'join', id: 'b', site: 'm.example', into: 'a.example', at: 1 },
    { type: 'surface', id: 'c', site: 'a.example', from: 'page', to: 'feed', at: 2 },
  ]);
  expect(seenAt(stored, lens)).toEqual({ ...stored, site: 'a.example', surface: 'feed' });
});

describe('sortPlaces', () => {
  const place = (name: string, points: readonly (-2 | -1 | 0 | 1 | 2)[], at: number) => {
    const own = points.map((settled, index): CheckIn => ({
      id: `${name}${index}`,
      at: at + index,
      day: addDays('2026-11-01', index),
      site: name,
      surface: 'feed',
      answers: { settled },
    }));
    return { ...readGroup({ site: name, surface: 'feed', part: null }, own), name };
  };
  const all = [
    place('Loud', [-2, -2, -1, -1, -1, -1, 0, 0, 1], 500),
    place('Calm', [1, 1, 1, 1, 1, 1, 2, 2], 100),
    place('Best', [1, 1, 1, 1, 1, 2, 2, 2], 200),
    place('New', [2, 2], 900),
  ];
  it.each([
    ['name', 'Best Calm Loud New'],
    ['answers', 'Loud Best Calm New'],
    ['last', 'New Loud Best Calm'],
    ['settled', 'Best Calm Loud New'],
    ['capable', 'Best Calm Loud New'],
  ] as const)('by %s', (order, names) => {
    expect(
      sortPlaces(all, order)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
    expect(
      sortPlaces(all.toReversed(), order)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });
});
