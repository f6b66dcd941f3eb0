import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../utils/domain/chance.ts';
import { NUDGE_KINDS, type NudgeKind } from '../../../utils/domain/nudge-kinds.ts';
import type { NudgeOutcome } from '../../../utils/domain/nudge-outcome.ts';
import { chooseKind, recordsOf, type Followed } from '../../../utils/domain/rotation.ts';

const KEPT = NUDGE_KINDS.slice(0, 4);
const PEOPLE = 30;
const RUNS = 300;

const HELPED: NudgeOutcome = { effect: 'leftSoon', reachedPeople: false };
const STAYED: NudgeOutcome = { effect: 'stayed', reachedPeople: false };

/** What one person is shown, whose chance of being helped by each kind is `shareOf`. */
function lived(seed: number, shareOf: (kind: NudgeKind, run: number) => number): NudgeKind[] {
  const random = seededRandom('person', seed);
  const nudges: Followed[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const kind = chooseKind(recordsOf(nudges, KEPT), nudges.at(-1)?.kind ?? null, random);
    nudges.push({ kind, at, outcome: random() < shareOf(kind, at) ? HELPED : STAYED });
  }
  return nudges.map((nudge) => nudge.kind);
}

/** Each person's share of each kept kind from run `from` on. */
function sharesOf(shareOf: (kind: NudgeKind, run: number) => number, from = 0): number[][] {
  return Array.from({ length: PEOPLE }, (_, seed) => {
    const kinds = lived(seed, shareOf).slice(from);
    return KEPT.map((kind) => kinds.filter((each) => each === kind).length / kinds.length);
  });
}

const column = (rows: readonly number[][], index: number) => rows.map((row) => row[index] ?? NaN);
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const means = (rows: readonly number[][]) => KEPT.map((_, index) => mean(column(rows, index)));

describe('over 300 runs', () => {
  it('the kind that helps most is shown most, and each keeps its floor', () => {
    const truth: Partial<Record<NudgeKind, number>> = {
      mirror: 0.3,
      reciprocity: 0.6,
      person: 0.3,
      pause: 0.1,
    };
    const rows = sharesOf((kind) => truth[kind] ?? 0);
    const isBest = rows.filter((row) => row[1] === Math.max(...row));
    expect(isBest.length / PEOPLE).toBeGreaterThanOrEqual(0.95);
    expect(means(rows)[1]).toBeGreaterThan(0.4);
    expect(Math.max(...column(rows, 1))).toBeLessThanOrEqual(0.5);
    expect(means(rows)[3]).toBeLessThan(0.17);
    expect(Math.min(...rows.flat())).toBeGreaterThan(0.05);
  });

  it('kinds that help alike are shown alike, and none dies', () => {
    const rows = sharesOf(() => 0.3);
    for (const share of means(rows)) expect(Math.abs(share - 0.25)).toBeLessThan(0.03);
    expect(Math.min(...rows.flat())).toBeGreaterThan(0.08);
  });

  it('a kind that has worn off gives way', () => {
    const rows = sharesOf(
      (kind, run) => (kind === 'mirror' && run >= 100 ? 0.05 : kind === 'mirror' ? 0.7 : 0.4),
      200,
    );
    expect(means(rows)[0]).toBeLessThan(0.17);
  });
});

describe('a choice', () => {
  const records = KEPT.map((kind) => ({ kind, shown: 40, helped: kind === 'mirror' ? 40 : 0 }));
  const draws = (previous: NudgeKind | null, among = records) => {
    const random = seededRandom('choice');
    return Array.from({ length: 4_000 }, () => chooseKind(among, previous, random));
  };
  const shareOf = (kinds: readonly NudgeKind[], kind: NudgeKind) =>
    kinds.filter((each) => each === kind).length / kinds.length;

  it('is never the previous kind while there is another', () => {
    expect(shareOf(draws('mirror'), 'mirror')).toBe(0);
    expect(new Set(draws('mirror', records.slice(0, 2)))).toEqual(new Set(['reciprocity']));
  });

  it('is the previous kind where there is no other', () => {
    expect(new Set(draws('mirror', records.slice(0, 1)))).toEqual(new Set(['mirror']));
  });

  it('leaves a tenth of the draws to each of the others, however one of them leads', () => {
    const kinds = draws('goal');
    for (const kind of KEPT.slice(1)) expect(Math.abs(shareOf(kinds, kind) - 0.1)).toBeLessThan(0.02);
  });

  it('needs a kind', () => {
    expect(() => draws(null, [])).toThrow(RangeError);
  });
});

describe('recordsOf', () => {
  const followed = (kind: NudgeKind, at: number, outcome: NudgeOutcome | null): Followed => ({
    kind,
    at,
    outcome,
  });

  it('counts leaving and reaching people as helped, and what is not judged yet as nothing', () => {
    const nudges = [
      followed('mirror', 1, HELPED),
      followed('mirror', 2, { effect: 'left', reachedPeople: false }),
      followed('mirror', 3, { effect: 'stayed', reachedPeople: true }),
      followed('mirror', 4, STAYED),
      followed('mirror', 5, null),
      followed('goal', 6, HELPED),
    ];
    expect(recordsOf(nudges, ['pause', 'mirror'])).toEqual([
      { kind: 'pause', shown: 0, helped: 0 },
      { kind: 'mirror', shown: 4, helped: 3 },
    ]);
  });

  it('counts the newest 40 judged ones, in whatever order they come', () => {
    const old = Array.from({ length: 30 }, (_, at) => followed('mirror', at, HELPED));
    const recent = Array.from({ length: 39 }, (_, at) => followed('mirror', 100 + at, STAYED));
    const waiting = followed('mirror', 200, null);
    const record = [{ kind: 'mirror', shown: 40, helped: 1 }];
    expect(recordsOf([...old, ...recent, waiting], ['mirror'])).toEqual(record);
    expect(recordsOf([waiting, ...recent, ...old], ['mirror'])).toEqual(record);
  });
});
