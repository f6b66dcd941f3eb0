/** What the extension's own pages ask of the background, which is the only writer. */
import * as v from 'valibot';
import { CHECK_IN_POINTS } from '../domain/check-in.ts';
import { LATEST_DAY_START } from '../domain/day.ts';
import { RESTS } from '../domain/rest.ts';
import { SURFACES, type Surface } from '../domain/place.ts';
import { SETTING_SCHEMAS, SETTINGS_PATCH_SCHEMA } from '../domain/settings-schema.ts';
import { patternProblem } from '../sites/pattern.ts';
import { GOAL_COMMANDS } from './goal-commands.ts';
import { PEOPLE_COMMANDS } from './people-commands.ts';
import { PRACTICE_COMMANDS } from './practice-commands.ts';
import { OFFER_COMMANDS } from './offer-commands.ts';

const id = v.pipe(v.string(), v.uuid());
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const point = v.exactOptional(v.picklist(CHECK_IN_POINTS));

const checkIn = v.strictObject({
  id,
  site,
  surface: v.picklist(SURFACES),
  answers: v.strictObject({ settled: point, supported: point, capable: point }),
});

const surface = v.picklist(SURFACES);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

const rule = v.variant('type', [
  v.strictObject({ type: v.literal('surface'), id, site, from: surface, to: surface }),
  v.strictObject({
    type: v.literal('address'),
    id,
    site,
    path: v.pipe(
      v.string(),
      v.maxLength(512),
      v.check((path) => patternProblem(path) === null),
    ),
    surface,
  }),
  v.strictObject({ type: v.literal('join'), id, site, into: site }),
]);

const correction = v.pipe(
  v.strictObject({ id, site, from: instant, to: instant, was: surface, surface }),
  v.check(({ from, to }) => from < to),
);

const command = v.variant('type', [
  v.strictObject({ type: v.literal('describePlace'), url: v.pipe(v.string(), v.maxLength(65_536)) }),
  ...GOAL_COMMANDS,
  v.strictObject({ type: v.literal('checkIn'), checkIn }),
  v.strictObject({ type: v.literal('undoCheckIn'), id }),
  ...OFFER_COMMANDS,
  v.strictObject({ type: v.literal('pause'), until: v.picklist([...RESTS, 'resume']) }),
  v.strictObject({ type: v.literal('ignoreSite'), site, ignored: v.boolean() }),
  v.strictObject({ type: v.literal('saveSettings'), patch: SETTINGS_PATCH_SCHEMA }),
  v.strictObject({
    type: v.literal('startDay'),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_DAY_START)),
    // Of a file whose days come back.
    history: v.exactOptional(SETTING_SCHEMAS.dayStarts),
  }),
  v.strictObject({
    type: v.literal('pauseNudges'),
    until: v.nullable(v.union([instant, v.picklist(RESTS)])),
  }),
  v.strictObject({ type: v.literal('deleteQuietRule'), id }),
  v.strictObject({ type: v.literal('judgeNudges') }),
  v.strictObject({ type: v.literal('saveRule'), rule }),
  v.strictObject({ type: v.literal('deleteRule'), id }),
  v.strictObject({ type: v.literal('correct'), correction }),
  v.strictObject({ type: v.literal('takeBackCorrection'), id }),
  ...PEOPLE_COMMANDS,
  v.strictObject({ type: v.literal('eraseEverything') }),
  ...PRACTICE_COMMANDS,
]);

export type Command = v.InferOutput<typeof command>;
/** Some of the settings that a page may change. */
export type SettingsPatch = Extract<Command, { type: 'saveSettings' }>['patch'];

/** A place as the popup shows it. */
export interface PlaceView {
  /** The key under which its time is stored. */
  readonly site: string;
  /** The site that it counts as part of: itself, unless the person joined it with another. */
  readonly countedAs: string;
  /** What people call `countedAs`. */
  readonly name: string;
  /** What to ask the browser for so that it can be measured. */
  readonly origins: readonly string[];
  readonly isGranted: boolean;
  readonly isIgnored: boolean;
  /** Whether the catalogue knows it. */
  readonly isKnown: boolean;
  /** What this address counts as by the rules, the person's own first; `page` where none knows it. */
  readonly surface: Surface;
}

/** Every command's answer: done (with what was asked for), or refused with the reason. */
export type CommandReply<T extends Command['type']> =
  | { readonly ok: true; readonly value: T extends 'describePlace' ? PlaceView | null : null }
  | { readonly ok: false; readonly error: 'malformed' | 'storage' | 'gone' };

/** @returns the command, or `null` for anything that is not one */
export function parseCommand(message: unknown): Command | null {
  const result = v.safeParse(command, message);
  return result.success ? result.output : null;
}
