import type { Contact } from '../../utils/domain/contact.ts';
import { addDays, intervalOfDay } from '../../utils/domain/day.ts';
import type { Count } from '../../utils/domain/intervals.ts';
import { reportTurns } from '../../utils/domain/nudge-report.ts';
import type { Person } from '../../utils/domain/people.ts';
import { database } from './database.ts';

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
  const { people, contacts, nudges } = database;
  return database.transaction('r', [people, contacts, nudges], async () => {
    const { from: weekAgo } = intervalOfDay(addDays(today, -6));
    const { from: midnight } = intervalOfDay(today);
    const [all, week, recent, nudged] = await Promise.all([
      people.toArray(),
      contacts.where('at').aboveOrEqual(weekAgo).toArray(),
      contacts.orderBy('at').reverse().limit(MOST_RECENT).toArray(),
      nudges
        .where('at')
        .above(midnight - TURNS_DAYS * 86_400_000)
        .toArray(),
    ]);
    return { people: all, week, recent, turns: reportTurns(nudged) };
  });
}
