import { readDayStarts } from '../../utils/data/settings-store.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { intervalOfDay } from '../../utils/domain/day.ts';
import { database } from '../../utils/data/connection.ts';
import { readPeriod, type PeriodRows } from './read-period.ts';

/** A week to look back on. */
export interface LookBack extends PeriodRows {
  readonly contacts: readonly Contact[];
}

/** Reads a week's days and what was noted on them. @param key by `periodKey` */
export async function readLookBack(key: string): Promise<LookBack> {
  const period = await readPeriod(key);
  const starts = await readDayStarts(database);
  const { from } = intervalOfDay(period.first, starts);
  const { to } = intervalOfDay(period.last, starts);
  return {
    ...period,
    contacts: await database.contacts.where('at').between(from, to, true, false).toArray(),
  };
}
