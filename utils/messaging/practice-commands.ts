/** What pages ask for about practices, repairs, quiet time and a quick way out. */
import * as v from 'valibot';
import { RESTS } from '../domain/rest.ts';
import { PRACTICE_STEPS, PRACTICE_TYPES, PRACTICE_MINUTES } from '../domain/practice.ts';
import { REPAIR_TEXT_LENGTH } from '../domain/repair.ts';

const id = v.pipe(v.string(), v.uuid());
const text = v.pipe(v.string(), v.trim(), v.maxLength(REPAIR_TEXT_LENGTH));
const lengths = [...PRACTICE_MINUTES.minutes, ...PRACTICE_MINUTES.pause];

export const PRACTICE_COMMANDS = [
  v.strictObject({
    type: v.literal('startPractice'),
    id,
    practice: v.picklist(PRACTICE_TYPES),
    minutes: v.picklist(lengths),
  }),
  v.strictObject({ type: v.literal('stepPractice'), id, step: v.picklist(PRACTICE_STEPS) }),
  v.strictObject({
    type: v.literal('practiceClock'),
    id,
    /** As the page knew it: of two pages that see the same, one is heard. */
    startedAt: v.number(),
    byMs: v.pipe(v.number(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('logPractice'), id, isLogged: v.boolean() }),
  v.strictObject({ type: v.literal('closePractice'), id }),
  v.strictObject({
    type: v.literal('keepRepair'),
    repair: v.pipe(
      v.strictObject({ id, explain: text, apologise: text, change: text }),
      v.check(({ explain, apologise, change }) => explain + apologise + change !== ''),
    ),
  }),
  v.strictObject({ type: v.literal('deleteRepair'), id }),
  v.strictObject({ type: v.literal('closePage'), tabId: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ type: v.literal('quiet'), until: v.picklist([...RESTS, 'end']) }),
] as const;

const command = v.variant('type', PRACTICE_COMMANDS);
export type PracticeCommand = v.InferOutput<typeof command>;
