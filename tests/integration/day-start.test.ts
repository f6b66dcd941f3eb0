import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays } from '../../utils/data/erase.ts';
import { checkDays } from '../../utils/data/ledger-store.ts';
import { readDayStarts } from '../../utils/data/settings-store.ts';
import { addDays, dayOf, intervalOfDay, MIDNIGHT, type DayStarts } from '../../utils/domain/day.ts';
import { lengthMs, type Interval } from '../../utils/domain/span.ts';
import { parseCommand } from '../../utils/messaging/commands.ts';
import { carryOut } from '../../utils/services/commands.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { eraseDaysSeen } from '../../utils/services/say.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { DOCUMENT, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const HOUR_MS = 60 * MINUTE_MS;
const TOMORROW = addDays(TODAY, 1);
const NIGHT = new Date(2026, 10, 23, 2).getTime();

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const startAt = (hour: number) => carryOut(db, browser.ports, { type: 'startDay', hour });

async function scroll({ from, to }: Interval, document = DOCUMENT): Promise<void> {
  browser.now = Math.max(browser.now, to);
  await acceptReport(
    db,
    browser.ports,
    report([{ ...stretch(0, 0), from, to }], { document, until: to }),
    REDDIT,
  );
}

const minutesOf = async (day: string) =>
  ((await db.days.get(day))?.sites['reddit.com']?.['feed/scrolling'] ?? 0) / MINUTE_MS;

describe('a day that begins at another hour', () => {
  it('takes the small hours from the next day on, and leaves what was', async () => {
    await startAt(4);
    expect(await readDayStarts(db)).toEqual([{ fromDay: TOMORROW, hour: 4 }]);
    const four = intervalOfDay(TODAY, await readDayStarts(db)).to;
    expect(four).toBe(NIGHT + 2 * HOUR_MS);
    await scroll({ from: four - 30 * MINUTE_MS, to: four + 10 * MINUTE_MS });
    expect([await minutesOf(TODAY), await minutesOf(TOMORROW)]).toEqual([30, 10]);
    expect((await db.spans.toArray()).map(({ day }) => day)).toEqual([TODAY, TOMORROW]);
  });

  it('is, where days always began at midnight, as the file says that was taken over, also for days that were', async () => {
    const was = [
      { fromDay: '2026-01-05', hour: 3 },
      { fromDay: '2026-06-01', hour: 5 },
    ];
    const take = (history: DayStarts) =>
      carryOut(db, browser.ports, { type: 'startDay', hour: history.at(-1)?.hour ?? 0, history });
    // One from a clock that ran ahead holds from tomorrow on.
    await take([...was, { fromDay: '2999-01-01', hour: 2 }]);
    expect(await readDayStarts(db)).toEqual([...was, { fromDay: TOMORROW, hour: 2 }]);
    await take([{ fromDay: '2026-02-02', hour: 4 }]);
    expect(await readDayStarts(db)).toEqual([...was, { fromDay: TOMORROW, hour: 4 }]);
    const history = was.toReversed();
    expect(parseCommand({ type: 'startDay', hour: 5, history })).toBeNull();
  });

  it('ends a pause until tomorrow when it begins', async () => {
    await startAt(4);
    browser.now = NIGHT;
    await carryOut(db, browser.ports, { type: 'pause', until: 'tomorrow' });
    expect((await db.settings.get('pause'))?.value).toEqual({ from: NIGHT, to: NIGHT + 2 * HOUR_MS });
  });

  it('gives answers and contact of the night to the day before', async () => {
    await startAt(4);
    browser.now = NIGHT;
    const id = '0b6a1b1e-6a55-4c0b-9a53-0d3f5a3a1c02';
    await carryOut(db, browser.ports, { type: 'saveContact', id, kind: 'hello', personId: null });
    await carryOut(db, browser.ports, {
      type: 'checkIn',
      checkIn: { id, site: 'reddit.com', surface: 'feed', answers: { settled: 1 } },
    });
    expect([(await db.contacts.toArray())[0]?.day, (await db.checkins.toArray())[0]?.day]).toEqual([
      TODAY,
      TODAY,
    ]);
  });

  it('is erased with all its hours, and with no others', async () => {
    await startAt(4);
    await scroll({ from: NIGHT, to: NIGHT + 4 * HOUR_MS });
    await eraseDaysSeen(db, [TODAY, TODAY], browser.now);
    expect([await minutesOf(TODAY), await minutesOf(TOMORROW)]).toEqual([0, 120]);
    // Told again, it stays away.
    await scroll({ from: NIGHT, to: NIGHT + 4 * HOUR_MS }, DOCUMENT.replace('01', '02'));
    expect([await minutesOf(TODAY), await minutesOf(TOMORROW)]).toEqual([0, 120]);
  });

  it('is none of these', () => {
    for (const hour of [-1, 7, 2.5, Number.NaN, '4'])
      expect(parseCommand({ type: 'startDay', hour })).toBeNull();
  });
});

describe('ranges over any days', () => {
  it('sum to what was spent within their hours, whatever was changed when', async () => {
    const events = fc.array(
      fc.oneof(
        fc.record({ hour: fc.nat(6), afterMinutes: fc.nat(2_000) }),
        fc.record({ minutes: fc.integer({ min: 1, max: 300 }), afterMinutes: fc.nat(2_000) }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    // Around the changes of the clocks, too, where this zone has some.
    const begins = fc.constantFrom(
      NOW,
      new Date(2026, 2, 6, 20).getTime(),
      new Date(2026, 2, 27, 22).getTime(),
      new Date(2026, 9, 30, 23).getTime(),
    );
    await fc.assert(
      fc.asyncProperty(begins, events, async (begin, all) => {
        db = freshDatabase();
        browser = fakeBrowser(begin);
        const seen: Interval[] = [];
        for (const [index, event] of all.entries()) {
          browser.now += event.afterMinutes * MINUTE_MS;
          if ('hour' in event) await startAt(event.hour);
          else {
            const from = browser.now;
            seen.push({ from, to: from + event.minutes * MINUTE_MS });
            await scroll(
              { from, to: from + event.minutes * MINUTE_MS },
              `6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a${String(index + 10)}`,
            );
          }
        }
        await expectExactRanges(seen, dayOf(begin, MIDNIGHT));
        expect(await checkDays(db, '2026-01-01')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Every range of days has the time within the instants that it covers, and the ranges lie side by side. */
async function expectExactRanges(seen: readonly Interval[], first: string): Promise<void> {
  const starts = await readDayStarts(db);
  const days = Array.from({ length: 30 }, (_, index) => addDays(first, index));
  let soFar = 0;
  const { from } = intervalOfDay(first, starts);
  for (const day of days) {
    soFar += await minutesOf(day);
    const { to } = intervalOfDay(day, starts);
    const within = seen.reduce(
      (sum, each) =>
        sum + Math.max(0, lengthMs({ from: Math.max(each.from, from), to: Math.min(each.to, to) })),
      0,
    );
    expect(soFar * MINUTE_MS).toBe(within);
  }
  expect(soFar * MINUTE_MS).toBe(seen.reduce((sum, each) => sum + lengthMs(each), 0));
}

it('is erased by day where it is longer than others', async () => {
  await startAt(6);
  await scroll({ from: NIGHT, to: NIGHT + 10 * MINUTE_MS });
  const starts = await readDayStarts(db);
  await eraseDays(db, [TODAY, TODAY], intervalOfDay(TODAY, starts));
  expect(await db.spans.count()).toBe(0);
});
