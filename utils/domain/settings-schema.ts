import * as v from 'valibot';
import { NUDGE_LIMIT_MIN, type Settings } from './settings.ts';

const instant = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What each setting may be. */
export const SETTING_SCHEMAS = {
  nudgesOn: v.boolean(),
  nudgeLimitMinutes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(NUDGE_LIMIT_MIN.least),
    v.maxValue(NUDGE_LIMIT_MIN.most),
  ),
  ignoredSites: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), v.maxLength(10_000)),
  pause: v.nullable(v.object({ from: instant, to: instant })),
} satisfies { [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> };

/** The settings that a page may change directly; pausing and ignoring have commands of their own. */
export const SETTINGS_PATCH_SCHEMA = v.strictObject({
  nudgesOn: v.exactOptional(SETTING_SCHEMAS.nudgesOn),
  nudgeLimitMinutes: v.exactOptional(SETTING_SCHEMAS.nudgeLimitMinutes),
});
