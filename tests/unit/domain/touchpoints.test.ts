import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, ContactKind } from '../../../utils/domain/contact.ts';
import { addDays } from '../../../utils/domain/day.ts';
import type { Person } from '../../../utils/domain/people.ts';
import {
  answerTouchpoint,
  countWeek,
  firstDue,
  listTouchpoints,
  restDays,
  touchpointOf,
} from '../../../utils/domain/touchpoints.ts';
import { somebody } from '../../support/people.ts';

const TODAY = '2026-11-24';
const ago = (days: number) => addDays(TODAY, -days);
const weekly = (part: Partial<Person> = {}) => somebody({ rhythmDays: 7, ...part });
const at = (today: string) => ({ today, now: 0, quiet: null });
const namesOf = (people: readonly Person[]) =>
  listTouchpoints(people, at(TODAY)).map(({ person }) => person.name);

/** Days around today, both before and after: clocks are set back. */
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(TODAY, days));
const person = fc.record({
  name: fc.string(),
  rhythmDays: fc.option(fc.integer({ min: 1, max: 366 })),
  sinceDay: day,
  lastDay: fc.option(day),
  restUntilDay: fc.option(day),
  skippedDay: fc.option(day),
});
const anyone = person.map((part) => somebody(part));

describe('who is due', () => {
  it.each([
    ['a rhythm after the last contact', weekly({ lastDay: ago(7) }), 7, true],
    ['not a day before', weekly({ lastDay: ago(6) }), 6, false],
    ['a rhythm after they came into the list', weekly({ sinceDay: ago(7) }), null, true],
    ['not sooner than that', weekly({ sinceDay: ago(6) }), null, false],
    ['not within a rhythm after a skip', weekly({ lastDay: ago(20), skippedDay: ago(6) }), 20, false],
    ['again after that', weekly({ lastDay: ago(20), skippedDay: ago(7) }), 20, true],
    ['not before the rest is over', weekly({ lastDay: ago(20), restUntilDay: addDays(TODAY, 1) }), 20, false],
    ['on the day it is over', weekly({ lastDay: ago(20), restUntilDay: TODAY }), 20, true],
    [
      'not held by a rest that a clock ahead of time set',
      weekly({ lastDay: ago(20), restUntilDay: '2030-01-01' }),
      20,
      true,
    ],
    ['never without a rhythm', somebody({ lastDay: ago(500) }), 500, false],
    ['not after contact in the future', weekly({ lastDay: addDays(TODAY, 40) }), 0, false],
  ])('%s', (_name, who, daysSince, isDue) => {
    expect(touchpointOf(who, TODAY)).toMatchObject({ daysSince, isDue });
  });

  it('waits no negative time, whatever the clock says', () => {
    fc.assert(
      fc.property(anyone, day, (who, today) => {
        const { daysSince, rhythms } = touchpointOf(who, today);
        expect(daysSince ?? 0).toBeGreaterThanOrEqual(0);
        expect(rhythms).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts days by the calendar over a change of the clocks', () => {
    expect(touchpointOf(weekly({ lastDay: '2026-10-20' }), '2026-11-03').daysSince).toBe(14);
    expect(touchpointOf(weekly({ lastDay: '2026-03-01' }), '2026-03-31').daysSince).toBe(30);
  });

  it('is nobody right after contact, "not now" or "skip", and the same person after "again"', () => {
    fc.assert(
      fc.property(anyone, day, (who, today) => {
        expect(touchpointOf({ ...who, lastDay: today }, today).isDue).toBe(false);
        const notNow = answerTouchpoint(who, 'notNow', today);
        expect(touchpointOf(notNow, today).isDue).toBe(false);
        expect(touchpointOf(answerTouchpoint(who, 'skip', today), today).isDue).toBe(false);
        if (touchpointOf(who, today).isDue)
          expect(touchpointOf(answerTouchpoint(notNow, 'again', today), today).isDue).toBe(true);
      }),
    );
  });

  it('comes up again once the rest is over', () => {
    fc.assert(
      fc.property(anyone, day, (who, today) => {
        fc.pre(touchpointOf(who, today).isDue);
        const rested = answerTouchpoint(who, 'notNow', today);
        const later = addDays(today, restDays(who.rhythmDays ?? 1));
        expect(touchpointOf(rested, later).isDue).toBe(true);
        expect(touchpointOf(rested, addDays(later, -1)).isDue).toBe(false);
      }),
    );
  });

  it.each([
    [1, 1],
    [7, 1],
    [14, 1],
    [30, 3],
    [366, 37],
  ])('rests a rhythm of %d days for %d', (rhythmDays, days) => {
    expect(restDays(rhythmDays)).toBe(days);
  });
});

describe('the list', () => {
  it('has who is due first, by how many rhythms have passed, and the rest by name', () => {
    const people = [
      somebody({ id: '1', name: 'Zoe' }),
      somebody({ id: '2', name: 'Bo', rhythmDays: 30, lastDay: ago(45) }),
      somebody({ id: '3', name: 'Al', rhythmDays: 7, lastDay: ago(21) }),
      somebody({ id: '4', name: 'élan', rhythmDays: 7, lastDay: ago(1) }),
      somebody({ id: '5', name: 'Eve' }),
    ];
    expect(namesOf(people)).toEqual(['Al', 'Bo', 'élan', 'Eve', 'Zoe']);
    expect(firstDue(people, at(TODAY))?.person.name).toBe('Al');
  });

  it('holds everyone once, and who is due in a falling order', () => {
    fc.assert(
      fc.property(fc.array(anyone), day, (people, today) => {
        const listed = listTouchpoints(people, at(today));
        expect(new Set(listed.map(({ person: who }) => who))).toEqual(new Set(people));
        const due = listed.filter(({ isDue }) => isDue);
        expect(listed.slice(0, due.length)).toEqual(due);
        expect(due.map(({ rhythms }) => rhythms)).toEqual(
          due.map(({ rhythms }) => rhythms).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it('has nobody due in quiet time, and again after it', () => {
    const people = [weekly({ lastDay: ago(9) })];
    const moment = { today: TODAY, now: 50, quiet: { from: 50, to: 60 } };
    expect(firstDue(people, moment)).toBeNull();
    expect(listTouchpoints(people, moment)).toMatchObject([{ daysSince: 9, isDue: false }]);
    expect(firstDue(people, { ...moment, now: 60 })).not.toBeNull();
  });
});

describe('a week', () => {
  it('counts all contact as a hello, and time together as no conversation', () => {
    const contact = (kind: ContactKind, on: string): Contact => ({
      id: `${kind}${on}`,
      at: 0,
      day: on,
      kind,
      personId: null,
      answers: {},
    });
    const contacts = [
      contact('hello', '2026-11-23'),
      contact('conversation', TODAY),
      contact('together', '2026-11-29'),
      contact('hello', '2026-11-22'),
      contact('hello', '2026-11-30'),
    ];
    expect(countWeek(contacts, TODAY, 1)).toEqual({ hello: 3, conversation: 1, together: 1 });
    // Where weeks begin on Sunday.
    expect(countWeek(contacts, TODAY, 0)).toEqual({ hello: 3, conversation: 1, together: 0 });
  });
});
