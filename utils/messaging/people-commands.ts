/** What the extension's own pages ask for about people; part of the commands (`commands.ts`). */
import * as v from 'valibot';
import { CHECK_IN_POINTS } from '../domain/check-in.ts';
import { CONTACT_KINDS } from '../domain/contact.ts';
import { PERSON_NAME_LENGTH, RHYTHM_DAYS, WHAT_LENGTH } from '../domain/people.ts';
import { TOUCHPOINT_ANSWERS } from '../domain/touchpoints.ts';
import { isHref, MOST_WAYS, WAY_NAME_LENGTH } from '../domain/ways.ts';

const id = v.pipe(v.string(), v.uuid());
const kind = v.picklist(CONTACT_KINDS);
const point = v.exactOptional(v.picklist(CHECK_IN_POINTS));

function text(least: number, most: number) {
  return v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most));
}

const person = v.strictObject({
  id,
  name: text(1, PERSON_NAME_LENGTH),
  what: text(0, WHAT_LENGTH),
  kind,
  rhythmDays: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(RHYTHM_DAYS.least), v.maxValue(RHYTHM_DAYS.most)),
  ),
  ways: v.pipe(
    v.array(v.strictObject({ name: text(0, WAY_NAME_LENGTH), href: v.pipe(v.string(), v.check(isHref)) })),
    v.maxLength(MOST_WAYS),
    v.readonly(),
  ),
});

export const PEOPLE_COMMANDS = [
  // An edit changes someone who is there, and brings nobody back.
  v.strictObject({ type: v.literal('savePerson'), person, isEdit: v.exactOptional(v.boolean()) }),
  v.strictObject({ type: v.literal('deletePerson'), id }),
  v.strictObject({ type: v.literal('answerTouchpoint'), id, answer: v.picklist(TOUCHPOINT_ANSWERS) }),
  // Left out, the kind is what is planned with that person.
  v.strictObject({
    type: v.literal('saveContact'),
    id,
    kind: v.exactOptional(kind),
    personId: v.nullable(id),
  }),
  v.strictObject({
    type: v.literal('answerContact'),
    id,
    answers: v.strictObject({ settled: point, supported: point, capable: point }),
  }),
  v.strictObject({ type: v.literal('deleteContact'), id }),
] as const;

export type PeopleCommand = v.InferOutput<(typeof PEOPLE_COMMANDS)[number]>;

const TYPES: ReadonlySet<string> = new Set(PEOPLE_COMMANDS.map(({ entries }) => entries.type.literal));

/** Whether a command is one about people. */
export function isPeopleCommand(command: { readonly type: string }): command is PeopleCommand {
  return TYPES.has(command.type);
}
