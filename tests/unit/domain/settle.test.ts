import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, SURFACES } from '../../../utils/domain/place.ts';
import { settle } from '../../../utils/domain/settle.ts';
import { compareObservations, type Claim, type Span } from '../../../utils/domain/span.ts';

const HISTORIES = 10_000;

const claims: fc.Arbitrary<Claim> = fc
  .record({
    from: fc.integer({ min: 0, max: 120 }),
    length: fc.integer({ min: -3, max: 60 }),
    site: fc.constantFrom('a.example', 'b.example'),
    surface: fc.constantFrom(...SURFACES),
    activity: fc.constantFrom(...ACTIVITIES),
    attended: fc.boolean(),
  })
  // As in life, the day follows from the instant: here midnight is at 60.
  .map(({ length, ...claim }) => ({
    ...claim,
    to: claim.from + length,
    day: claim.from < 60 ? '2026-01-01' : '2026-01-02',
  }));

const histories = fc.array(claims, { maxLength: 12 });

function settleAll(history: readonly Claim[]): Span[] {
  return history.reduce<Span[]>(settle, []);
}

/** The meaning of settling, without any of its cleverness: one look at every instant. */
function winnersByInstant(history: readonly Claim[], instants: number): (string | null)[] {
  return Array.from({ length: instants }, (_, at) => {
    const there = history.filter((claim) => claim.from <= at && at < claim.to);
    const best = there.toSorted(compareObservations).at(-1);
    return best ? JSON.stringify([best.site, best.surface, best.activity, best.attended, best.day]) : null;
  });
}

const OPTIONS = { numRuns: HISTORIES };

describe('settle', () => {
  it('gives every instant to the greatest observation that claims it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(winnersByInstant(settleAll(history), 200)).toEqual(winnersByInstant(history, 200));
      }),
      OPTIONS,
    );
  });

  it('keeps spans in order and apart, and never leaves two that could be one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const spans = settleAll(history);
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from);
          const next = spans[index + 1];
          if (!next) continue;
          expect(next.from).toBeGreaterThanOrEqual(span.to);
          if (next.from === span.to) expect(compareObservations(span, next)).not.toBe(0);
        }
      }),
      OPTIONS,
    );
  });

  it('does not depend on order or repetition', () => {
    const shuffled = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history, ...history], {
          minLength: history.length * 2,
          maxLength: history.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([history, again]) => {
        expect(settleAll(again)).toEqual(settleAll(history));
      }),
      OPTIONS,
    );
  });

  it('does not depend on how attention is cut into claims', () => {
    const cut = fc.tuple(histories, fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 4 }));
    fc.assert(
      fc.property(cut, ([history, cuts]) => {
        const pieces = history.flatMap((claim) => cutAt(claim, cuts));
        expect(settleAll(pieces)).toEqual(settleAll(history));
      }),
      OPTIONS,
    );
  });

  it('changes nothing for a claim of no length or one that runs backwards', () => {
    const span: Span = {
      from: 0,
      to: 9,
      site: 'a.example',
      surface: 'feed',
      activity: 'reading',
      attended: true,
      day: '2026-01-01',
    };
    expect(settle([span], { ...span, activity: 'talking', from: 4, to: 4 })).toEqual([span]);
    expect(settle([span], { ...span, activity: 'talking', from: 8, to: 2 })).toEqual([span]);
  });
});

function cutAt(claim: Claim, cuts: readonly number[]): Claim[] {
  if (claim.from >= claim.to) return [claim];
  const inside = [...new Set(cuts)]
    .filter((cut) => cut > claim.from && cut < claim.to)
    .toSorted((a, b) => a - b);
  const edges = [claim.from, ...inside, claim.to];
  return edges.slice(1).map((to, index) => ({ ...claim, from: edges[index] ?? claim.from, to }));
}
