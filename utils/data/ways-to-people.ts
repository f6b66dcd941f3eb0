import { dateOf } from '../domain/day.ts';
import { PERSON_NAME_LENGTH, type Person } from '../domain/people.ts';
import { isHref } from '../domain/ways.ts';
import type { Database, SettingRow } from './database.ts';

/** Before there were people, a setting held links to them. Each becomes a person without a rhythm, so nothing is due that nobody asked for. */
export async function waysToPeople(transaction: Pick<Database, 'table'>): Promise<void> {
  const settings = transaction.table<SettingRow, string>('settings');
  const row = await settings.get('ways');
  const sinceDay = dateOf(Date.now());
  const people = listOf(row?.value)
    .filter(isWay)
    .map(({ name, href }): Person => ({
      id: crypto.randomUUID(),
      name: name.slice(0, PERSON_NAME_LENGTH),
      what: '',
      kind: 'hello',
      rhythmDays: null,
      ways: [{ name: '', href }],
      sinceDay,
      lastDay: null,
      restUntilDay: null,
      skippedDay: null,
    }));
  await transaction.table<Person, string>('people').bulkAdd(people);
  await settings.delete('ways');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A malformed setting was read as none; a malformed link in it is left out. */
function isWay(value: unknown): value is { readonly name: string; readonly href: string } {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('href' in value)) return false;
  const { name, href } = value;
  return typeof name === 'string' && name.trim() !== '' && typeof href === 'string' && isHref(href);
}
