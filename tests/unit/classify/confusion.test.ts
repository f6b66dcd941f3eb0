import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  confusionOf,
  f1Of,
  macroF1,
  reciprocalAsPassive,
  type Second,
} from '../../classify/confusion.ts';
import type { Verdict } from '../../classify/labels.ts';

function seconds(...pairs: readonly (readonly [Verdict, Verdict, number])[]): Second[] {
  return pairs.flatMap(([label, record, count]) => Array.from({ length: count }, () => ({ label, record })));
}

describe('a confusion matrix', () => {
  it('counts each second under its label and its record', () => {
    const confusion = confusionOf(seconds(['passive', 'passive', 3], ['passive', 'other', 1]));
    expect(confusion.passive).toEqual({ passive: 3, reciprocal: 0, other: 1, none: 0 });
    expect(confusion.other).toEqual({ passive: 0, reciprocal: 0, other: 0, none: 0 });
  });

  it('agrees to the share on its diagonal', () => {
    expect(agreementOf(confusionOf(seconds(['other', 'other', 3], ['none', 'other', 1])))).toBe(0.75);
  });

  it('agrees wholly where there is nothing', () => {
    expect([agreementOf(confusionOf([])), macroF1(confusionOf([]))]).toEqual([1, 1]);
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision and recall', () => {
    // Precision 6/8, recall 6/10.
    const confusion = confusionOf(
      seconds(['passive', 'passive', 6], ['passive', 'other', 4], ['other', 'passive', 2]),
    );
    expect(f1Of(confusion, 'passive')).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6));
  });

  it('counts a second of which nothing was recorded as a miss', () => {
    expect(
      f1Of(confusionOf(seconds(['passive', 'passive', 1], ['passive', 'none', 1])), 'passive'),
    ).toBeCloseTo(2 / 3);
  });

  it('is averaged over the classes that occur, however few seconds they have', () => {
    const confusion = confusionOf(seconds(['passive', 'passive', 1000], ['reciprocal', 'other', 1]));
    expect(macroF1(confusion)).toBeCloseTo(1 / 3);
    expect(macroF1(confusionOf(seconds(['passive', 'passive', 5])))).toBe(1);
  });
});

describe('time with people counted as feeds', () => {
  it('is a share of the time with people', () => {
    const confusion = confusionOf(
      seconds(['reciprocal', 'passive', 1], ['reciprocal', 'other', 3], ['other', 'passive', 9]),
    );
    expect(reciprocalAsPassive(confusion)).toBe(0.25);
  });

  it('is none where nobody was met', () => {
    expect(reciprocalAsPassive(confusionOf(seconds(['other', 'passive', 9])))).toBe(0);
  });
});
