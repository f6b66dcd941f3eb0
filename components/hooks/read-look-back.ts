import type { Contact } from '../../utils/domain/contact.ts';
import { intervalOfDay } from '../../utils/domain/day.ts';
import { database } from './database.ts';
import { readPeriod, type PeriodRows } from './read-period.ts';

/** A week to look back on. */
export interface LookBack extends PeriodRows {
  readonly contacts: readonly Contact[];
}

/** Reads a week's days and what was noted on them. @param key by `periodKey` */
export async function readLookBack(key: string): Promise<LookBack> {
  const period = await readPeriod(key);
  const [from, to] = [intervalOfDay(period.first).from, intervalOfDay(period.last).to];
  return {
    ...period,
    contacts: await database.contacts.where('at').between(from, to, true, false).toArray(),
  };
}
