import * as v from 'valibot';
import { SETTING_SCHEMAS } from '../domain/settings-schema.ts';
import type { DayStarts } from '../domain/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import type { Database, SettingRow } from './database.ts';

/** Reads stored rows; a row that is missing or malformed is its default, and costs no other setting. */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
  const read = rows.flatMap(({ key, value }) => {
    if (!isSetting(key)) return [];
    const result = v.safeParse(SETTING_SCHEMAS[key], value);
    return result.success ? [[key, result.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(SETTING_SCHEMAS, key);
}

/** The settings as they are stored now. */
export async function readSettings(db: Database): Promise<Settings> {
  return settingsFrom(await db.settings.toArray());
}

/** When days begin. */
export async function readDayStarts(db: Database): Promise<DayStarts> {
  const row = await db.settings.get('dayStarts');
  return settingsFrom(row ? [row] : []).dayStarts;
}

/** Stores some of the settings; the others stay. */
export async function writeSettings(db: Database, patch: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(patch).map(([key, value]) => ({ key, value })));
}
