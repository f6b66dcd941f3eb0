import { readLens } from '../../utils/data/corrections.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import type { CheckIn, CheckInOffer } from '../../utils/domain/check-in.ts';
import { balanceByDay } from '../../utils/domain/balance.ts';
import { addDays, dateOf, dayOf, daysUntil, instantOf } from '../../utils/domain/day.ts';
import { OFFER_STANDS_MS } from '../../utils/domain/check-in-offer.ts';
import { emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import type { Person } from '../../utils/domain/people.ts';
import { seenDay, seenAt, type Lens } from '../../utils/domain/person-rules.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Span } from '../../utils/domain/span.ts';
import { SUPPORT_WITHIN_MS } from '../../utils/domain/support.ts';
import { usualPeopleShare } from '../../utils/domain/usual.ts';
import { database } from '../../utils/data/connection.ts';

/** All that the popup shows of what is stored. */
export interface Today {
  readonly day: string;
  readonly totals: DayTotals;
  readonly totalsBefore: DayTotals | undefined;
  /** The usual share of time with people, of the seven days before; `null` where they say too little. */
  readonly usualShare: number | null;
  /** The day's, newest first. */
  readonly spans: readonly Span[];
  /** Answers of the last seven days at least. */
  readonly checkIns: readonly CheckIn[];
  /** The day's at least, and those that may still stand from the day before; as they are stored. */
  readonly offers: readonly CheckInOffer[];
  /** The person's own list, a thousand at most; each knows when the last contact was. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** What the person's rules make of what is stored; it is applied to all of the above. */
  readonly lens: Lens;
}

/** No day is longer, not even where the clock is set back by two hours. */
const LONGEST_DAY_MS = 26 * 3_600_000;

/**
 * Reads one day, and what is usual beside it, in one transaction: the cost never depends on the history behind.
 * @param hour an instant within the day, by `clockHour`
 */
export function readToday(hour: string): Promise<Today> {
  const { days, spans, checkins, offers, settings, rules, people } = database;
  const tables = [days, spans, checkins, offers, settings, rules, people];
  return database.transaction('r', tables, async () => {
    // The day is the date or the one before it: what either needs is read at once, beside what tells which it is.
    const date = dateOf(Number(hour));
    const since = instantOf(addDays(date, -1), 0);
    const [lens, current, rows, latest, checkIns, offered, list] = await Promise.all([
      readLens(database),
      readSettings(database),
      days.bulkGet(daysUntil(date, 10)),
      spans
        .where('from')
        .above(Number(hour) - LONGEST_DAY_MS)
        .toArray(),
      checkins
        .where('at')
        .above(since - SUPPORT_WITHIN_MS)
        .toArray(),
      offers
        .where('at')
        .above(since - OFFER_STANDS_MS)
        .toArray(),
      people.toArray(),
    ]);
    const day = dayOf(Number(hour), current.dayStarts);
    const seen = rows.filter((row) => row !== undefined).map((row) => seenDay(row, lens));
    const before = addDays(day, -1);
    const week = balanceByDay(seen, daysUntil(before, 7));
    return {
      day,
      totals: seen.find((row) => row.day === day) ?? emptyDay(day),
      totalsBefore: seen.find((row) => row.day === before),
      usualShare: usualPeopleShare(week.map(({ balance }) => balance)),
      spans: latest
        .filter((span) => span.day === day)
        .map((span) => seenAt(span, lens))
        .toReversed(),
      lens,
      checkIns,
      offers: offered,
      settings: current,
      people: list,
    };
  });
}
