/**
 * Who is due, softly. Days are counted by the calendar, and a day in the future (the clock was set back) counts as today: nobody is
 * owed a negative wait. Nothing here is ever late; it has been some days, that is all.
 */
import type { Contact, ContactKind } from './contact.ts';
import { addDays } from './day.ts';
import { compareNames } from './names.ts';
import type { Person } from './people.ts';
import { periodOf } from './period.ts';
import { contains, type Interval } from './span.ts';

/** Someone in the list as things stand on a day. */
export interface Touchpoint {
  readonly person: Person;
  /** Days since the last contact that was noted; `null` where there is none. */
  readonly daysSince: number | null;
  /** How many rhythms have passed, 0 without a rhythm. */
  readonly rhythms: number;
  readonly isDue: boolean;
}

/** What the person has answered to one who is due, without anything done; `again` takes it back. */
export const TOUCHPOINT_ANSWERS = ['notNow', 'skip', 'again'] as const;
export type TouchpointAnswer = (typeof TOUCHPOINT_ANSWERS)[number];

const DAY_MS = 86_400_000;
/** "Not now" rests for this share of the rhythm (own judgement): a dinner that does not fit today hardly fits tomorrow. */
const REST_SHARE = 0.1;

/** Whole days from one local day to another, 0 where it lies ahead. Days by their names are in UTC: each has 24 hours. */
function daysAgo(day: string, today: string): number {
  return Math.max(0, (Date.parse(today) - Date.parse(day)) / DAY_MS);
}

/** How many days "not now" rests: until tomorrow, for longer rhythms a tenth of them. */
export function restDays(rhythmDays: number): number {
  return Math.max(1, Math.round(rhythmDays * REST_SHARE));
}

/** A rest that reaches further than one given today was set by a clock that ran ahead, and does not hold. */
function isResting({ restUntilDay, rhythmDays }: Person, today: string): boolean {
  if (restUntilDay === null || today >= restUntilDay) return false;
  return restUntilDay <= addDays(today, restDays(rhythmDays ?? 1));
}

/** How things stand with someone. The rhythm begins with the last contact, with a skip, or when they came into the list. */
export function touchpointOf(person: Person, today: string): Touchpoint {
  const { rhythmDays, sinceDay, lastDay, skippedDay } = person;
  const starts = [sinceDay, lastDay, skippedDay].filter((day) => day !== null);
  const waited = Math.min(...starts.map((day) => daysAgo(day, today)));
  return {
    person,
    daysSince: lastDay === null ? null : daysAgo(lastDay, today),
    rhythms: rhythmDays === null ? 0 : waited / rhythmDays,
    isDue: rhythmDays !== null && waited >= rhythmDays && !isResting(person, today),
  };
}

/** When it is, and whether the person has asked to be left alone. */
export interface TouchpointMoment {
  readonly today: string;
  readonly now: number;
  readonly quiet: Interval | null;
}

/** Everyone: who is due first, those with the most rhythms behind them before others, then the rest by name. In quiet time nobody is due. */
export function listTouchpoints(people: readonly Person[], moment: TouchpointMoment): Touchpoint[] {
  const isQuiet = moment.quiet !== null && contains(moment.quiet, moment.now);
  return people
    .map((person) => touchpointOf(person, moment.today))
    .map((each) => (isQuiet ? { ...each, isDue: false } : each))
    .toSorted(
      (a, b) =>
        Number(b.isDue) - Number(a.isDue) ||
        (a.isDue ? b.rhythms - a.rhythms : 0) ||
        compareNames(a.person.name, b.person.name),
    );
}

/** The one to offer first, if anyone is due. */
export function firstDue(people: readonly Person[], moment: TouchpointMoment): Touchpoint | null {
  const first = listTouchpoints(people, moment)[0];
  return first?.isDue ? first : null;
}

/** The person with another rhythm. "Not now" rests as it would have with that, so that it is known on which day it was said. */
export function withRhythm(person: Person, rhythmDays: Person['rhythmDays']): Person {
  const { restUntilDay } = person;
  if (restUntilDay === null) return { ...person, rhythmDays };
  const more = restDays(rhythmDays ?? 1) - restDays(person.rhythmDays ?? 1);
  return { ...person, rhythmDays, restUntilDay: addDays(restUntilDay, more) };
}

/** The days on which "not now" and "skip" that still stand were said: a rest began so long before its end. */
export function answeredDays({ restUntilDay, skippedDay, rhythmDays }: Person): readonly string[] {
  const rest = restUntilDay === null ? [] : [addDays(restUntilDay, -restDays(rhythmDays ?? 1))];
  return skippedDay === null ? rest : [...rest, skippedDay];
}

/** The person without the answers that were said on one of these days. */
export function withoutAnswers(person: Person, isOfThem: (day: string) => boolean): Person {
  const keeps = (part: Partial<Person>) => !answeredDays({ ...person, ...part }).some(isOfThem);
  return {
    ...person,
    restUntilDay: keeps({ skippedDay: null }) ? person.restUntilDay : null,
    skippedDay: keeps({ restUntilDay: null }) ? person.skippedDay : null,
  };
}

/** The person after an answer that does nothing else. */
export function answerTouchpoint(person: Person, answer: TouchpointAnswer, today: string): Person {
  switch (answer) {
    case 'notNow':
      return { ...person, restUntilDay: addDays(today, restDays(person.rhythmDays ?? 1)) };
    case 'skip':
      return { ...person, restUntilDay: null, skippedDay: today };
    case 'again':
      return { ...person, restUntilDay: null, skippedDay: null };
  }
}

/** What was done in the week that holds `today`. @param firstWeekday the day on which weeks begin, 0 for Sunday to 6 for Saturday */
export function countWeek(
  contacts: readonly Contact[],
  today: string,
  firstWeekday: number,
): Record<ContactKind, number> {
  const { first, last } = periodOf('week', today, firstWeekday);
  return countContacts(contacts.filter(({ day }) => day >= first && day <= last));
}

/**
 * Contact by its kind. Whoever talked or spent time together has said hello as well, so all contact counts as that; time
 * together is company, which need not be a conversation.
 */
export function countContacts(contacts: readonly Contact[]): Record<ContactKind, number> {
  const count = (kind: ContactKind) => contacts.filter((each) => each.kind === kind).length;
  return { hello: contacts.length, conversation: count('conversation'), together: count('together') };
}
