import { readLens } from '../../utils/data/corrections.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import type { CheckIn, CheckInOffer } from '../../utils/domain/check-in.ts';
import { addDays, dayOf, intervalOfDay } from '../../utils/domain/day.ts';
import { OFFER_STANDS_MS } from '../../utils/domain/check-in-offer.ts';
import { emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import type { Person } from '../../utils/domain/people.ts';
import { seenDay, seenSpan, type Lens } from '../../utils/domain/person-rules.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Span } from '../../utils/domain/span.ts';
import { SUPPORT_WITHIN_MS } from '../../utils/domain/support.ts';
import { database } from './database.ts';

/** All that the popup shows of what is stored. */
export interface Today {
  readonly day: string;
  readonly totals: DayTotals;
  readonly totalsBefore: DayTotals | undefined;
  /** The newest of the day, newest first: enough to see what was just used. */
  readonly spans: readonly Span[];
  /** Answers of the last seven days. */
  readonly checkIns: readonly CheckIn[];
  /** The day's, and those that may still stand from the day before. */
  readonly offers: readonly CheckInOffer[];
  /** The person's own list, a thousand at most; each knows when the last contact was. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** What the person's rules make of what is stored; it is applied to all of the above. */
  readonly lens: Lens;
}

const MOST_SPANS = 200;

/** Reads one day in one transaction: its cost depends on that day, never on the history behind it. @param hour an instant within the day, by `clockHour` */
export function readToday(hour: string): Promise<Today> {
  const { days, spans, checkins, offers, settings, rules, people } = database;
  const tables = [days, spans, checkins, offers, settings, rules, people];
  return database.transaction('r', tables, async () => {
    const [lens, current] = await Promise.all([readLens(database), readSettings(database)]);
    const day = dayOf(Number(hour), current.dayStarts);
    const { from: since } = intervalOfDay(day, current.dayStarts);
    const [totals, totalsBefore, newestFirst, checkIns, offered, list] = await Promise.all([
      days.get(day),
      days.get(addDays(day, -1)),
      spans.orderBy('from').reverse().limit(MOST_SPANS).toArray(),
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
    return {
      day,
      totals: seenDay(totals ?? emptyDay(day), lens),
      totalsBefore: totalsBefore && seenDay(totalsBefore, lens),
      spans: newestFirst.filter((span) => span.day === day).map((span) => seenSpan(span, lens)),
      lens,
      checkIns,
      offers: offered,
      settings: current,
      people: list,
    };
  });
}
