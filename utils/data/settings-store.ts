import * as v from 'valibot';
import { SETTING_SCHEMAS } from '../domain/settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import type { Database, SettingRow } from './database.ts';

/** Reads stored rows; a row that is missing or malformed is its default, and costs no other setting. */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const read = <T>(schema: v.GenericSchema<unknown, T>, key: keyof Settings, fallback: T): T => {
    const result = v.safeParse(schema, stored.get(key));
    return result.success ? result.output : fallback;
  };
  return {
    nudgesOn: read(SETTING_SCHEMAS.nudgesOn, 'nudgesOn', DEFAULT_SETTINGS.nudgesOn),
    nudgeLimitMinutes: read(
      SETTING_SCHEMAS.nudgeLimitMinutes,
      'nudgeLimitMinutes',
      DEFAULT_SETTINGS.nudgeLimitMinutes,
    ),
    ignoredSites: read(SETTING_SCHEMAS.ignoredSites, 'ignoredSites', DEFAULT_SETTINGS.ignoredSites),
    pause: read(SETTING_SCHEMAS.pause, 'pause', DEFAULT_SETTINGS.pause),
  };
}

/** The settings as they are stored now. */
export async function readSettings(db: Database): Promise<Settings> {
  return settingsFrom(await db.settings.toArray());
}

/** Stores some of the settings; the others stay. */
export async function writeSettings(db: Database, patch: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(patch).map(([key, value]) => ({ key, value })));
}
