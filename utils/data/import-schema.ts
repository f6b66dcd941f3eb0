/** What each row of an import must be, to the last field. Fields that nobody knows are left out: a newer version may have written them. */
import * as v from 'valibot';
import { CHECK_IN_POINTS, type CheckIn, type CheckInOffer } from '../domain/check-in.ts';
import { CONTACT_KINDS, type Contact } from '../domain/contact.ts';
import { addDays, dateOf, isDay } from '../domain/day.ts';
import type { KeptDecision } from '../domain/nudge-decision.ts';
import { NUDGE_KINDS } from '../domain/nudge-kinds.ts';
import { NUDGE_EFFECTS } from '../domain/nudge-outcome.ts';
import { NUDGE_ANSWERS, WAIT_REASONS, type Nudge } from '../domain/nudge.ts';
import { PERSON_NAME_LENGTH, RHYTHM_DAYS, WHAT_LENGTH, type Person } from '../domain/people.ts';
import type { PersonRule } from '../domain/person-rules.ts';
import { ACTIVITIES, parsePlaceKey, SURFACES, type PlaceKey } from '../domain/place.ts';
import type { QuietRule } from '../domain/quiet-rules.ts';
import { REPAIR_TEXT_LENGTH, type Repair } from '../domain/repair.ts';
import { hours, interval, list } from '../domain/settings-schema.ts';
import type { Share } from '../domain/share.ts';
import type { Span } from '../domain/span.ts';
import { isHref, MOST_WAYS, WAY_NAME_LENGTH } from '../domain/ways.ts';
import type { StoredCorrection } from './database.ts';
import type { ExportedDay } from './export.ts';
import { DAY_MS, id, LAST_AT, length, LONGEST_DAY_MS, name, row, site, someDay } from './import-fields.ts';
import { goalSchemas } from './import-goals.ts';

const surface = v.picklist(SURFACES);
const isTrue = v.boolean();
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const text = v.pipe(v.string(), v.maxLength(REPAIR_TEXT_LENGTH));
/** Its own name may be empty: then it is called by its kind. */
const way = v.object({
  name: v.pipe(v.string(), v.maxLength(WAY_NAME_LENGTH)),
  href: v.pipe(v.string(), v.check(isHref)),
});
const point = v.exactOptional(v.picklist(CHECK_IN_POINTS));
const answers = v.object({ settled: point, supported: point, capable: point });
const counts = v.object({ visits: count, steps: count, sends: v.exactOptional(count) });
// Checked as it stands: what is no place, `__proto__` too, is refused and not left out.
const ms = v.pipe(
  v.custom<object>(
    (value) => typeof value === 'object' && value !== null && Object.keys(value).every(parsePlaceKey),
  ),
  v.record(
    v.custom<PlaceKey>((key) => typeof key === 'string' && parsePlaceKey(key) !== null),
    length,
  ),
);

const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_AT));
const day = v.pipe(
  v.string(),
  v.check((each) => isDay(each) && each >= '2000-01-01'),
);

/** What a row may say of when it was. */
export interface Dated {
  readonly at?: number;
  readonly to?: number;
  readonly day?: string;
}

/** Whether a row is of a time that is still to come; clocks differ by up to a day. @param now when the file is read */
export function aheadOf(now: number) {
  const [lastAt, lastDay] = [now + DAY_MS, addDays(dateOf(now), 1)];
  return ({ at: from = 0, to = 0, day: on = '' }: Dated) => Math.max(from, to) > lastAt || on > lastDay;
}

/** What was measured. @param now when the file is read: a word that comes later would hold against all that is said until then */
export function measuredSchemas(now: number) {
  const asOf = v.pipe(at, v.maxValue(now + DAY_MS));
  return {
    days: row<ExportedDay>()({ day, site, ms, counts }),
    shares: row<Share>()({ source: name, day, site, ms, counts, asOf }),
    spans: v.pipe(
      row<Span>()({
        from: at,
        to: at,
        site,
        surface,
        activity: v.picklist(ACTIVITIES),
        attended: isTrue,
        day,
        source: v.exactOptional(name),
      }),
      v.check(({ from, to }) => from < to),
      v.check(({ from, to }) => to - from <= LONGEST_DAY_MS),
      // Wherever it was, the day is within a day of that instant.
      v.check((span) => Math.abs(Date.parse(`${span.day}T12:00:00Z`) - span.from) <= 1.5 * DAY_MS),
    ),
  };
}

/** What followed from what was measured. */
export function followedSchemas() {
  const outcome = v.object({ effect: v.picklist(NUDGE_EFFECTS), reachedPeople: isTrue });
  return {
    checkins: row<CheckIn>()({
      id,
      at,
      day,
      site,
      surface,
      answers,
      episodeMs: v.exactOptional(length),
    }),
    offers: row<CheckInOffer>()({
      id,
      at,
      day,
      site,
      surface,
      episodeMs: length,
      isShown: isTrue,
      answer: v.nullable(v.picklist(['answered', 'skipped', 'undone'])),
    }),
    nudges: row<Nudge>()({
      id,
      at,
      day,
      kind: v.picklist(NUDGE_KINDS),
      site,
      surface,
      runFrom: at,
      passiveMs: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DAY_MS)),
      answer: v.nullable(v.picklist(NUDGE_ANSWERS)),
      isDrawn: isTrue,
      isWithheld: isTrue,
      isConfirmed: v.optional(isTrue, true),
      outcome: v.nullable(outcome),
      isUndone: v.exactOptional(isTrue),
    }),
    decisions: decisionSchema(),
  };
}

function decisionSchema() {
  return row<KeptDecision>()({
    type: v.picklist(['show', 'withhold', 'wait', 'seek', 'notShown']),
    at,
    site,
    surface: v.nullable(surface),
    breakpoint: v.nullable(v.picklist(['pause', 'route', 'videoEnd', 'timeout'])),
    reason: v.nullable(v.picklist(WAIT_REASONS)),
    kind: v.nullable(v.picklist(NUDGE_KINDS)),
    passiveMs: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DAY_MS))),
    runFrom: v.nullable(at),
    limitMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1_440)),
  });
}

/** What the person said. @param isPattern whether a pattern of addresses is one that may be used */
export function saidSchemas(isPattern: (path: string) => boolean) {
  const said = { id, site, at };
  const moved = v.object({
    day,
    site,
    key: v.custom<PlaceKey>((key) => typeof key === 'string' && parsePlaceKey(key) !== null),
    ms: v.pipe(v.number(), v.minValue(-LONGEST_DAY_MS), v.maxValue(LONGEST_DAY_MS)),
    source: v.exactOptional(name),
  });
  const rules = v.variant('type', [
    v.object({ ...said, type: v.literal('surface'), from: surface, to: surface }),
    v.object({
      ...said,
      type: v.literal('address'),
      path: v.pipe(v.string(), v.maxLength(512), v.check(isPattern)),
      surface,
    }),
    v.object({ ...said, type: v.literal('join'), into: site }),
  ]) satisfies v.GenericSchema<unknown, PersonRule>;
  const quietRules = v.variant('reason', [
    v.object({ ...said, reason: v.literal('reading'), surface }),
    v.object({ ...said, reason: v.literal('talking') }),
    v.object({ ...said, reason: v.literal('working'), hours }),
  ]) satisfies v.GenericSchema<unknown, QuietRule>;
  return {
    ...goalSchemas(at),
    rules,
    corrections: v.pipe(
      row<StoredCorrection>()({
        ...said,
        from: at,
        to: at,
        was: surface,
        surface,
        pieces: v.optional(list(interval, 10_000), []),
        moved: v.optional(list(moved, 10_000), []),
      }),
      v.check(({ from, to }) => from < to),
    ),
    quietRules,
  };
}

/** People, and what was done with them. */
export function peopleSchemas() {
  return {
    people: row<Person>()({
      id,
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(PERSON_NAME_LENGTH)),
      what: v.pipe(v.string(), v.maxLength(WHAT_LENGTH)),
      rhythmDays: v.nullable(
        v.pipe(v.number(), v.integer(), v.minValue(RHYTHM_DAYS.least), v.maxValue(RHYTHM_DAYS.most)),
      ),
      kind: v.picklist(CONTACT_KINDS),
      ways: list(way, MOST_WAYS),
      sinceDay: someDay,
      lastDay: v.nullable(someDay),
      restUntilDay: v.nullable(someDay),
      skippedDay: v.nullable(someDay),
      changedAt: v.exactOptional(at),
    }),
    contacts: row<Contact>()({
      id,
      at,
      day,
      kind: v.picklist(CONTACT_KINDS),
      personId: v.nullable(id),
      answers,
      changedAt: v.exactOptional(at),
    }),
    repairs: row<Repair>()({ id, at, explain: text, apologise: text, change: text }),
  };
}
