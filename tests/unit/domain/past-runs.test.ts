import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceClass } from '../../../utils/domain/balance.ts';
import { pastRuns } from '../../../utils/domain/past-runs.ts';
import { currentRun } from '../../../utils/domain/run.ts';
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
const runsOf = (picture: string) => pastRuns(drawn(picture), picture.length * 30_000, classify, RULES);
const runs = (picture: string) => runsOf(picture).map((run) => run.passiveMs / 30_000);

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

  it.each([
    ['goes on', 'PPo', 'goingOn'],
    ['was left for nothing that is measured', `PP${' '.repeat(10)}`, 'away'],
    ['was left for something else', `PP  oo${' '.repeat(10)}`, 'elsewhere'],
    ['ended with people', 'PPRR', 'people'],
    ['was left before there was time with people', `PP${'o'.repeat(10)}RR`, 'elsewhere'],
    ['was left while time with people began', `PP${' '.repeat(9)}RR`, 'elsewhere'],
    ['went on after something else, and was left', `PPooP${' '.repeat(10)}`, 'away'],
  ] as const)('one that %s says so', (_name, picture, end) => {
    expect(runsOf(picture).map((run) => run.end)).toEqual([end]);
  });

  it('names its sites, the longest first', () => {
    const spans = drawn('PQQ');
    const passive = () => 'passive' as const;
    expect(pastRuns(spans, 90_000, passive, RULES)).toMatchObject([
      { sites: ['Q', 'P'], from: 0, to: 90_000 },
    ]);
  });

  it('its last run is the current one, where one is going on', () => {
    const letters = fc.array(fc.constantFrom('P', 'P', 'R', 'o', ' ', '          '), { maxLength: 40 });
    fc.assert(
      fc.property(letters, (picture) => {
        const spans = drawn(picture.join(''));
        const now = picture.join('').length * 30_000;
        const current = currentRun(spans.toReversed(), now, classify, RULES);
        const last = pastRuns(spans, now, classify, RULES).at(-1);
        expect(last?.end === 'goingOn').toBe(current !== null);
        if (current) expect(last).toMatchObject(current);
      }),
    );
  });
});
