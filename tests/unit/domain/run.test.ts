import { describe, expect, it } from 'vitest';
import type { BalanceClass } from '../../../utils/domain/balance.ts';
import { currentRun } from '../../../utils/domain/run.ts';
import type { Span } from '../../../utils/domain/span.ts';

const MINUTE_MS = 60_000;

/** Spans from a drawing, one letter for each 30 s: P feeds, R with people, o other, space nothing. */
function drawn(picture: string): {
  newestFirst: Span[];
  now: number;
  classify: (span: Span) => BalanceClass;
} {
  const letters = [...picture];
  const classes: Record<string, BalanceClass> = { P: 'passive', R: 'reciprocal', o: 'other' };
  const spans = letters.flatMap((letter, index) =>
    letter === ' '
      ? []
      : [
          {
            from: index * 30_000,
            to: (index + 1) * 30_000,
            site: letter,
            surface: 'feed' as const,
            activity: 'reading' as const,
            attended: true,
            day: '2026-01-01',
          },
        ],
  );
  const classify = (span: Span) => classes[span.site] ?? 'other';
  return { newestFirst: spans.toReversed(), now: letters.length * 30_000, classify };
}

function runOf(picture: string) {
  const { newestFirst, now, classify } = drawn(picture);
  const run = currentRun(newestFirst, now, classify, { breakMs: 5 * MINUTE_MS, resetMs: MINUTE_MS });
  return run && { from: run.from / 30_000, minutes: run.passiveMs / MINUTE_MS };
}

describe('currentRun', () => {
  it.each([
    ['no spans', '', null],
    ['only time that is not in feeds', 'oooo', null],
    ['one stretch of feeds', 'PPPP', { from: 0, minutes: 2 }],
    ['a pause off feeds does not count and does not end it', 'PPooooPP', { from: 0, minutes: 2 }],
    ['4 min 30 s of nothing is one run', `PP${' '.repeat(9)}PP`, { from: 0, minutes: 2 }],
    ['5 min of nothing end it', `PP${' '.repeat(10)}PP`, { from: 12, minutes: 1 }],
    ['5 min of other time end it', `PP${'o'.repeat(10)}PP`, { from: 12, minutes: 1 }],
    ['5 min after the last feed there is none', `PP${' '.repeat(10)}`, null],
    ['30 s with people do not end it', 'PPRPP', { from: 0, minutes: 2 }],
    ['60 s with people end it', 'PPRRPP', { from: 4, minutes: 1 }],
    ['60 s with people in two parts do not', 'PPRPRPP', { from: 0, minutes: 2.5 }],
    ['60 s with people now leave none', 'PPPPRR', null],
  ])('%s', (_name, picture, expected) => {
    expect(runOf(picture)).toEqual(expected);
  });
});
