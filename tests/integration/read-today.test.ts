import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../utils/data/connection.ts';
import { readToday } from '../../components/hooks/read-today.ts';
import { readWeek } from '../../components/hooks/read-week.ts';
import { readStandingOffer } from '../../utils/data/asked.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { balanceByDay } from '../../utils/domain/balance.ts';
import { standingOffer } from '../../utils/domain/check-in-offer.ts';
import { daysUntil, intervalOfDay } from '../../utils/domain/day.ts';
import { usualPeopleShare } from '../../utils/domain/usual.ts';
import { MINUTE_MS, TODAY } from '../support/reports.ts';

/** Days begin at four. */
const STARTS = [{ fromDay: '2026-01-01', hour: 4 }];
const BEGIN = intervalOfDay(TODAY, STARTS).from;
const HOUR_MS = 60 * MINUTE_MS;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await writeSettings(database, { dayStarts: STARTS });
});

it.each(['reddit.com', 'old.example'])(
  'an offer stands in the popup where it stands on the toolbar, with %s ignored',
  async (ignored) => {
    await database.rules.put({ type: 'join', id: 'r', at: 0, site: 'old.example', into: 'reddit.com' });
    await writeSettings(database, { ignoredSites: [ignored] });
    const place = { site: 'old.example', surface: 'feed' } as const;
    await database.offers.put({
      ...place,
      id: 'o',
      at: BEGIN,
      day: TODAY,
      episodeMs: 6 * MINUTE_MS,
      isShown: true,
      answer: null,
    });
    const { offers, settings } = await readToday(String(BEGIN));
    const now = BEGIN + MINUTE_MS;
    const shown = await readStandingOffer(database, settings, now);
    expect(shown?.id).toBe(ignored === 'reddit.com' ? 'o' : undefined);
    expect(standingOffer(offers, settings, now)?.id).toBe(shown?.id);
  },
);

it.each([0, 2, 23])(
  'hour %i of a day is of it in popup and options, with the same usual share',
  async (hours) => {
    // Each day another share, and a listener of the day before.
    for (const [index, day] of daysUntil(TODAY, 9).entries())
      await database.days.put({
        day,
        sites: {
          'reddit.com': { 'feed/scrolling': (9 - index) * MINUTE_MS },
          'discord.com': {
            'conversation/reading': 5 * MINUTE_MS,
            ...(index % 2 === 0 ? { 'conversation/composing': index * MINUTE_MS + 1 } : {}),
          },
        },
        counts: {},
      });
    const hour = String(BEGIN + hours * HOUR_MS);
    const [today, week] = [await readToday(hour), await readWeek(hour)];
    expect([today.day, week.today]).toEqual([TODAY, TODAY]);
    const before = balanceByDay(week.rows, week.days.slice(1)).map(({ balance }) => balance);
    expect(before).toHaveLength(7);
    expect(today.usualShare).toBeCloseTo(usualPeopleShare(before) ?? NaN, 10);
    expect(today.totals.day).toBe(TODAY);
  },
);
