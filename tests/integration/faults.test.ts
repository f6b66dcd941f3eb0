import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { dayOf, MIDNIGHT, nextDayStart } from '../../utils/domain/day.ts';
import { ACTIVITIES } from '../../utils/domain/place.ts';
import { settle } from '../../utils/domain/settle.ts';
import type { Claim, Span, Stretch } from '../../utils/domain/span.ts';
import type { Report } from '../../utils/messaging/page-messages.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { sabotage } from '../support/failing-database.ts';
import { fakeBrowser } from '../support/fake-ports.ts';
import { daysFromSpans, freshDatabase } from '../support/test-database.ts';

const AT_MIDNIGHT = nextDayStart(new Date(2026, 9, 31, 12).getTime(), MIDNIGHT);
const NOW = AT_MIDNIGHT + 600_000;

function report(document: string, stretches: Stretch[], steps: number): Report {
  return {
    type: 'report',
    document,
    stretches,
    counts: { visits: 1, steps },
    needsRules: false,
    isSeeking: false,
    until: NOW,
    isLast: false,
  };
}

/** Overlapping reports of two windows, across midnight: everything that the ledger has to do at once. */
const HISTORY: readonly [origin: string, report: Report][] = [
  ['https://www.reddit.com', report('11111111-1111-4111-8111-111111111111', [stretch(-400, 300)], 4)],
  [
    'https://discord.com',
    report(
      '22222222-2222-4222-8222-222222222222',
      [stretch(-100, 100, 'conversation'), stretch(150, 500, 'conversation')],
      1,
    ),
  ],
  ['https://www.reddit.com', report('11111111-1111-4111-8111-111111111111', [stretch(300, 590)], 9)],
];

function stretch(fromSecond: number, toSecond: number, surface: Stretch['surface'] = 'feed'): Stretch {
  const activity = surface === 'feed' ? 'scrolling' : 'composing';
  return {
    from: AT_MIDNIGHT + fromSecond * 1_000,
    to: AT_MIDNIGHT + toSecond * 1_000,
    surface,
    activity,
    attended: true,
  };
}

async function contentOf(db: Database) {
  return { spans: await db.spans.toArray(), days: await db.days.toArray() };
}

describe('a worker that dies', () => {
  it.each([0, 1, 2])(
    'at any operation of report %d leaves all of it or nothing, and the truth after it is sent again',
    async (dying) => {
      const ports = fakeBrowser(NOW).ports;
      const settleUpTo = async (db: Database, end: number) => {
        for (const [origin, each] of HISTORY.slice(0, end)) await acceptReport(db, ports, each, origin);
      };
      const truth = freshDatabase();
      await settleUpTo(truth, dying + 1);
      const expected = await contentOf(truth);
      const [origin, each] = HISTORY[dying] ?? ['', report('', [], 0)];

      let hasFailed = true;
      let operation = 0;
      while (hasFailed) {
        operation += 1;
        const db = freshDatabase();
        const saboteur = sabotage(db);
        await settleUpTo(db, dying);
        const before = await contentOf(db);
        saboteur.failAt(operation);
        hasFailed = await acceptReport(db, ports, each, origin).then(
          () => false,
          () => true,
        );
        saboteur.failAt(0);
        if (hasFailed) expect(await contentOf(db)).toEqual(before);
        await settleUpTo(db, dying + 1);
        expect(await contentOf(db)).toEqual(expected);
      }
      // The last round is the one without a fault.
      expect(operation).toBeGreaterThan(8);
    },
  );
});

describe('any history of reports', () => {
  const stretches = fc
    .record({
      from: fc.integer({ min: -900, max: 590 }),
      length: fc.integer({ min: -5, max: 400 }),
      surface: fc.constantFrom('feed' as const, 'conversation' as const, 'page' as const),
      activity: fc.constantFrom(...ACTIVITIES),
      attended: fc.boolean(),
    })
    .map(({ from, length, ...rest }) => ({
      ...rest,
      from: AT_MIDNIGHT + from * 1_000,
      to: AT_MIDNIGHT + (from + length) * 1_000,
    }));
  const histories = fc.array(
    fc.record({
      site: fc.constantFrom('reddit.com', 'discord.com'),
      stretches: fc.array(stretches, { maxLength: 4 }),
    }),
    { maxLength: 6 },
  );

  it('gives day totals that are the sum of its spans, and spans that are those of settling it at once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const db = freshDatabase();
        const ports = fakeBrowser(NOW).ports;
        let expected: Span[] = [];
        for (const [index, { site, stretches: told }] of history.entries()) {
          const document = `${index}1111111-1111-4111-8111-111111111111`;
          await acceptReport(db, ports, report(document, told, 0), `https://${site}`);
          expected = told.flatMap((each) => claimsOf(each, site)).reduce<Span[]>(settle, expected);
        }
        expect(await db.spans.toArray()).toEqual(expected);
        const stored = (await db.days.toArray()).map(({ sites }) => sites);
        expect(stored.filter((sites) => Object.keys(sites).length > 0)).toEqual(await daysFromSpans(db));
        db.close();
      }),
      { numRuns: 150 },
    );
  });

  /** What the ledger should make of a stretch, in a few words of its own. */
  function claimsOf({ from, to, ...rest }: Stretch, site: string): Claim[] {
    const end = Math.min(to, NOW);
    const parts =
      from < AT_MIDNIGHT && end > AT_MIDNIGHT
        ? [[from, AT_MIDNIGHT] as const, [AT_MIDNIGHT, end] as const]
        : [[from, end] as const];
    return parts
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ ...rest, site, from: a, to: b, day: dayOf(a, MIDNIGHT) }));
  }
});
