import * as v from 'valibot';
import { isDay, LATEST_DAY_START, MOST_DAY_STARTS, type DayStart } from './day.ts';
import { DAY_MINUTES } from './hours.ts';
import { NUDGE_KINDS } from './nudge-kinds.ts';
import { PRACTICE_TYPES } from './practice.ts';
import {
  IF_THEN_LENGTH,
  MOST_A_WEEK,
  MOST_HOURS,
  MOST_YEARS,
  NUDGE_LIMIT_MIN,
  type Settings,
} from './settings.ts';
import { TUNABLES, type Tunable, type Tunables } from './tunables.ts';
import { isHref } from './ways.ts';

/** A list of so many items at most: of a longer one none is looked at, since a file may bring millions. */
export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  const isShort = (value: unknown) => Array.isArray(value) && value.length <= most;
  return v.pipe(v.custom<unknown[]>(isShort), v.array(item));
}

const instant = v.pipe(v.number(), v.finite(), v.minValue(0));
export const interval = v.object({ from: instant, to: instant });
const sites = v.pipe(list(v.pipe(v.string(), v.minLength(1), v.maxLength(253)), 10_000), v.readonly());
const href = v.pipe(v.string(), v.check(isHref));
const webAddress = v.pipe(href, v.startsWith('http'));
const weekdays = v.pipe(list(whole(0, 6), 7), v.minLength(1), v.readonly());

/** Oldest first, no two from the same day. */
function isInOrder(starts: readonly DayStart[]): boolean {
  return starts.every(({ fromDay }, index) => fromDay > (starts[index - 1]?.fromDay ?? ''));
}

const goalId = v.pipe(v.string(), v.uuid());

export const hours = v.object({
  weekdays,
  fromMinute: whole(0, DAY_MINUTES - 1),
  toMinute: whole(1, DAY_MINUTES),
});

const leaveTo = v.variant('type', [
  v.object({ type: v.literal('close') }),
  v.object({ type: v.literal('newTab') }),
  v.object({ type: v.literal('site'), url: webAddress }),
]);

/** Any times at all are readable: what is worked out from them stays within the whole. */
const practice = v.object({
  id: v.pipe(v.string(), v.uuid()),
  type: v.picklist(PRACTICE_TYPES),
  startedAt: v.pipe(v.number(), v.finite()),
  totalMs: v.pipe(v.number(), v.minValue(60_000), v.maxValue(3_600_000)),
  pausedAt: v.nullable(v.pipe(v.number(), v.finite())),
  pausedMs: v.pipe(v.number(), v.finite()),
  skippedMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  isSeen: v.boolean(),
});

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function tunable({ least, most }: Tunable) {
  return whole(least, most);
}

const TUNABLE_SCHEMAS = {
  idleSeconds: tunable(TUNABLES.idleSeconds),
  runBreakMinutes: tunable(TUNABLES.runBreakMinutes),
  runResetSeconds: tunable(TUNABLES.runResetSeconds),
  suggestLeastMinutes: tunable(TUNABLES.suggestLeastMinutes),
  suggestMostMinutes: tunable(TUNABLES.suggestMostMinutes),
  nudgesADay: tunable(TUNABLES.nudgesADay),
  ignoredInARow: tunable(TUNABLES.ignoredInARow),
  laterFirstMinutes: tunable(TUNABLES.laterFirstMinutes),
  laterSecondMinutes: tunable(TUNABLES.laterSecondMinutes),
  latersARun: tunable(TUNABLES.latersARun),
  keepSpansDays: tunable(TUNABLES.keepSpansDays),
} satisfies { [Key in keyof Tunables]: v.GenericSchema<unknown, Tunables[Key]> };

/** What a page may change directly; pausing (of measuring, of nudges), quiet time, practices, ignoring, goals and when days begin have commands of their own. */
const PATCHABLE = {
  nudgesOn: v.boolean(),
  nudgeLimitMinutes: whole(NUDGE_LIMIT_MIN.least, NUDGE_LIMIT_MIN.most),
  nudgeKinds: v.pipe(list(v.picklist(NUDGE_KINDS), NUDGE_KINDS.length), v.readonly()),
  nudgeHours: v.pipe(list(hours, MOST_HOURS), v.readonly()),
  strongSites: sites,
  leaveTo,
  ifThen: v.pipe(v.string(), v.maxLength(IF_THEN_LENGTH)),
  experimentOn: v.boolean(),
  limitOfferedAt: instant,
  offersOn: v.boolean(),
  supportSeenAt: instant,
  discreetOn: v.boolean(),
  hellosAWeek: whole(0, MOST_A_WEEK),
  conversationsAWeek: whole(0, MOST_A_WEEK),
  lookBack: v.nullable(v.object({ weekday: whole(0, 6), minute: whole(0, DAY_MINUTES - 1) })),
  lookedBackAt: instant,
  keepDaysYears: whole(0, MOST_YEARS),
  backupOn: v.boolean(),
  backupAt: instant,
  ...TUNABLE_SCHEMAS,
};

/** What each setting may be. */
export const SETTING_SCHEMAS = {
  ...PATCHABLE,
  nudgePause: v.nullable(interval),
  toldGoals: v.pipe(list(goalId, 1_000), v.readonly()),
  goalOnBadge: v.nullable(goalId),
  ignoredSites: sites,
  pause: v.nullable(interval),
  dayStarts: v.pipe(
    list(
      v.object({ fromDay: v.pipe(v.string(), v.check(isDay)), hour: whole(0, LATEST_DAY_START) }),
      MOST_DAY_STARTS,
    ),
    v.readonly(),
    v.check(isInOrder),
  ),
  quiet: v.nullable(interval),
  practice: v.nullable(practice),
} satisfies { [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> };

/** Any of the settings that a page may change directly, and nothing else. */
export const SETTINGS_PATCH_SCHEMA = v.strictObject(optional(PATCHABLE));

function optional<Entries extends Record<string, v.GenericSchema>>(entries: Entries) {
  const each = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  // The same keys, each in the same wrapping.
  return Object.fromEntries(each) as {
    [Key in keyof Entries]: v.ExactOptionalSchema<Entries[Key], undefined>;
  };
}

/** Those of the settings that a page may change directly, but for marks of when something was last seen or done. */
export function patchOf(settings: Partial<Settings>): v.InferOutput<typeof SETTINGS_PATCH_SCHEMA> {
  const lasting = Object.entries(settings).filter(([key]) => key in PATCHABLE && !key.endsWith('At'));
  // Their values are the settings' own.
  return Object.fromEntries(lasting);
}
