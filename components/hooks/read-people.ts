import { readDayStarts } from '../../utils/data/settings-store.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { addDays, intervalOfDay } from '../../utils/domain/day.ts';
import type { Count } from '../../utils/domain/intervals.ts';
import { reportTurns } from '../../utils/domain/nudge-report.ts';
import type { Person } from '../../utils/domain/people.ts';
import { database } from '../../utils/data/connection.ts';

/** All that the options page shows of people. */
export interface People {
  /** In no order. */
  readonly people: readonly Person[];
  /** Of the last seven days and any ahead, in no order: this week's are among them. */
  readonly week: readonly Contact[];
  /** The last few that were noted, the latest first. */
  readonly recent: readonly Contact[];
  /** Turns toward someone after a nudge, and those that time with people followed, in the last 90 days. */
  readonly turns: Count;
}

const MOST_RECENT = 8;
const TURNS_DAYS = 90;

/** Reads the list and what was done lately; its cost does not grow with what was ever done. */
export function readPeople(today: string): Promise<People> {
  const { people, contacts, nudges, settings } = database;
  return database.transaction('r', [people, contacts, nudges, settings], async () => {
    const starts = await readDayStarts(database);
    const { from: weekAgo } = intervalOfDay(addDays(today, -6), starts);
    const { from: begin } = intervalOfDay(today, starts);
    const [all, week, recent, nudged] = await Promise.all([
      people.toArray(),
      contacts.where('at').aboveOrEqual(weekAgo).toArray(),
      contacts.orderBy('at').reverse().limit(MOST_RECENT).toArray(),
      nudges
        .where('at')
        .above(begin - TURNS_DAYS * 86_400_000)
        .toArray(),
    ]);
    return { people: all, week, recent, turns: reportTurns(nudged) };
  });
}
