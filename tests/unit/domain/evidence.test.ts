import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  feedConfidence,
  LEAST_CONFIDENCE,
  NO_GROWTH,
  reduceGrowth,
  type ScrollSample,
} from '../../../utils/domain/evidence.ts';

const VIEW = 800;

/** Looks at a scroller again and again; each time it says how long ago the person scrolled. */
function watch(...looks: (Partial<ScrollSample> & { sinceStepMs?: number; sinceClickMs?: number })[]) {
  let sample: ScrollSample = { top: 0, view: VIEW, height: 4_000, elements: 100 };
  let growth = reduceGrowth(NO_GROWTH, sample, { stepMs: 0, clickMs: 0 });
  for (const { sinceStepMs = 300, sinceClickMs = Infinity, top, height, elements } of looks) {
    const { view } = sample;
    sample = {
      top: top ?? sample.top,
      view,
      height: height ?? sample.height,
      elements: elements ?? sample.elements,
    };
    growth = reduceGrowth(growth, sample, { stepMs: sinceStepMs, clickMs: sinceClickMs });
  }
  return growth;
}

const isFeed = (...looks: Parameters<typeof watch>) => feedConfidence(watch(...looks)) >= LEAST_CONFIDENCE;

describe('growth', () => {
  it('at the end, twice, as the person comes near it, is a feed; once is not yet', () => {
    const first = { top: 2_800, height: 6_000, elements: 150 };
    expect(isFeed(first)).toBe(false);
    expect(isFeed(first, { top: 4_400, height: 8_000, elements: 200 })).toBe(true);
  });

  it('of a list that draws what is in view has no new elements, but more height', () => {
    expect(isFeed({ top: 2_800, height: 6_000 }, { top: 4_400, height: 8_000 })).toBe(true);
    expect(isFeed({ top: 2_800, height: 4_500 }, { top: 3_600, height: 5_000 })).toBe(false);
  });

  it.each<[string, Parameters<typeof watch>]>([
    [
      'far from the end',
      [
        { top: 0, height: 6_000, elements: 200 },
        { top: 400, height: 8_000, elements: 300 },
      ],
    ],
    [
      'above what is in view, as a history',
      [
        { top: 3_100 },
        { top: 5_000, height: 6_000, elements: 200 },
        { top: 7_100, height: 8_000, elements: 300 },
      ],
    ],
    [
      'while the person scrolls back',
      [
        { top: 3_000 },
        { top: 2_900, height: 6_000, elements: 200 },
        { top: 2_800, height: 8_000, elements: 300 },
      ],
    ],
    [
      'in a list that stands on its head',
      [
        { top: -2_000, height: 6_000, elements: 200 },
        { top: -1_000, height: 8_000, elements: 300 },
      ],
    ],
    [
      'by pictures that load',
      [
        { top: 2_800, height: 4_400 },
        { top: 3_200, height: 4_800 },
        { top: 3_600, height: 5_200 },
      ],
    ],
    ['that never comes, however long the page is', [{ top: 2_000 }, { top: 3_000 }, { top: 3_200 }]],
  ])('%s is none', (_name, looks) => {
    expect(watch(...looks).extensions).toBe(0);
  });

  it('that a click opens is none, unless it is as much as the next page of a feed', () => {
    const opened = (height: number, elements: number) => ({
      top: 2_800,
      height,
      elements,
      sinceClickMs: 800,
    });
    expect(watch(opened(4_500, 150), opened(5_000, 200)).extensions).toBe(0);
    expect(isFeed(opened(6_000, 150), { ...opened(8_000, 200), top: 4_400 })).toBe(true);
  });

  it('by itself speaks against a feed', () => {
    const grows = [1, 2, 3].map((turn) => ({
      top: 1_800 + turn * 1_000,
      height: 4_000 + turn * 2_000,
      elements: 100 + turn * 50,
    }));
    const alone = grows.map((look) => ({ ...look, sinceStepMs: 8_000 }));
    expect(watch(...alone)).toMatchObject({ extensions: 0, selfGrowths: 3 });
    const [first, second, third] = [alone[0] ?? {}, alone[1] ?? {}, grows[2] ?? {}];
    expect(isFeed(first, second, third)).toBe(false);
  });

  it('that does not happen is no feed, whatever else moves', () => {
    const tops = fc.array(fc.record({ top: fc.integer({ min: 0, max: 3_200 }), elements: fc.nat(500) }));
    fc.assert(
      fc.property(tops, (looks) => {
        expect(feedConfidence(watch(...looks))).toBe(0);
      }),
    );
  });
});

describe('confidence', () => {
  it('grows with what is seen, falls with what speaks against it, and is never certain', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (seen, against) => {
        const confidence = confidenceOf(seen, against);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThan(1);
        expect(confidenceOf(seen + 1, against)).toBeGreaterThan(confidence);
        expect(confidenceOf(seen, against + 1)).toBeLessThanOrEqual(confidence);
      }),
    );
  });
});
