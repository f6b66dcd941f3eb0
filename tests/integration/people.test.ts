import { beforeEach, describe, expect, it } from 'vitest';
import { eraseDays } from '../../utils/data/erase.ts';
import type { Database } from '../../utils/data/database.ts';
import { addDays, dayOf, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { MOST_PEOPLE } from '../../utils/domain/people.ts';
import { touchpointOf } from '../../utils/domain/touchpoints.ts';
import type { PeopleCommand } from '../../utils/messaging/people-commands.ts';
import { route } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { somebody } from '../support/people.ts';
import { MINUTE_MS, NOW, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
const OWN = { origin: null, tabId: null, frameId: 0, isOwnPage: true };
const ids = Array.from({ length: 4 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
const [first = '', second = '', third = ''] = ids;
const sam = somebody({ name: 'Sam', rhythmDays: 7, kind: 'conversation', sinceDay: addDays(TODAY, -9) });

let db: Database;
let browser: FakeBrowser;

const send = (command: PeopleCommand) => route(db, browser.ports, command, OWN);
const done = (id: string, personId: string | null = sam.id) => send({ type: 'saveContact', id, personId });
const stored = () => db.people.get(sam.id);
const draft = ({ id, name, what, kind, rhythmDays, ways } = sam) => ({
  id,
  name,
  what,
  kind,
  rhythmDays,
  ways,
});

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.people.add(sam);
});

describe('someone in the list', () => {
  it('is added once, and keeps when edited what was done and answered', async () => {
    await done(first);
    await send({ type: 'answerTouchpoint', id: sam.id, answer: 'skip' });
    const edited = { ...draft(), name: ' S. ', rhythmDays: 30 };
    await Promise.all([
      send({ type: 'savePerson', person: edited }),
      send({ type: 'savePerson', person: edited }),
    ]);
    expect(await db.people.toArray()).toEqual([
      { ...sam, name: 'S.', rhythmDays: 30, lastDay: TODAY, skippedDay: TODAY, changedAt: NOW + 3 },
    ]);
    await send({ type: 'savePerson', person: { ...draft(), id: second } });
    expect(await db.people.get(second)).toMatchObject({ sinceDay: TODAY, lastDay: null });
  });

  it('is not brought back by an edit where they have gone meanwhile', async () => {
    await send({ type: 'deletePerson', id: sam.id });
    expect(await send({ type: 'savePerson', person: draft(), isEdit: true })).toEqual({
      ok: false,
      error: 'gone',
    });
    expect(await db.people.count()).toBe(0);
    await send({ type: 'savePerson', person: draft() });
    await send({ type: 'savePerson', person: { ...draft(), name: 'S.' }, isEdit: true });
    expect(await stored()).toMatchObject({ name: 'S.' });
  });

  it.each([
    [{ name: '' }],
    [{ name: ' ' }],
    [{ name: 'x'.repeat(61) }],
    [{ rhythmDays: 0 }],
    [{ rhythmDays: 367 }],
    [{ rhythmDays: 1.5 }],
    [{ kind: 'gossip' }],
    [{ ways: [{ name: '', href: 'javascript:alert(1)' }] }],
    [{ ways: [{ name: '', href: 'file:///etc/passwd' }] }],
    [{ ways: Array.from({ length: 6 }, () => ({ name: '', href: 'tel:110' })) }],
    [{ lastDay: '2026-01-01' }],
  ])('is refused with %o', async (part) => {
    const message = { type: 'savePerson', person: { ...draft(), ...part } };
    expect(await route(db, browser.ports, message, OWN)).toEqual({ ok: false, error: 'malformed' });
    expect(await db.people.toArray()).toEqual([sam]);
  });

  it('is refused beyond a thousand, while others can still be edited', async () => {
    const others = Array.from({ length: MOST_PEOPLE - 1 }, (_, index) => ({ ...sam, id: `${index}` }));
    await db.people.bulkAdd(others);
    expect(await send({ type: 'savePerson', person: { ...draft(), id: second } })).toMatchObject({
      ok: false,
    });
    expect(await send({ type: 'savePerson', person: { ...draft(), name: 'S' } })).toMatchObject({ ok: true });
    expect(await db.people.count()).toBe(MOST_PEOPLE);
  });

  it('who is removed leaves the contact that was noted, without a name', async () => {
    await done(first);
    await Promise.all([
      send({ type: 'deletePerson', id: sam.id }),
      send({ type: 'deletePerson', id: sam.id }),
      done(second),
    ]);
    expect(await db.people.count()).toBe(0);
    expect((await db.contacts.toArray()).map(({ personId }) => personId)).toEqual([null, null]);
  });
});

describe('a touchpoint', () => {
  it('is done with the kind that is planned, ends a rest, and begins the rhythm anew', async () => {
    await send({ type: 'answerTouchpoint', id: sam.id, answer: 'notNow' });
    expect(await stored()).toMatchObject({ restUntilDay: addDays(TODAY, 1) });
    await done(first);
    expect(await db.contacts.toArray()).toEqual([
      { id: first, at: NOW, day: TODAY, kind: 'conversation', personId: sam.id, answers: {} },
    ]);
    expect(await stored()).toMatchObject({ lastDay: TODAY, restUntilDay: null });
  });

  it('is done once: said twice, in two popups at once, or twice in a second', async () => {
    await Promise.all([done(first), done(first), done(second)]);
    browser.now += 999;
    await done(third);
    expect(await db.contacts.count()).toBe(1);
    browser.now += 2_000;
    await done(third);
    expect(await db.contacts.count()).toBe(2);
    browser.now += 2_000;
    expect(await done(first)).toEqual({ ok: true, value: null });
    expect(await db.contacts.count()).toBe(2);
  });

  it('can be taken back, and is due again as before', async () => {
    await done(first);
    browser.now += DAY_MS;
    await done(second);
    const lastDays: unknown[] = [];
    for (const id of [second, second, first]) {
      await send({ type: 'deleteContact', id });
      lastDays.push((await stored())?.lastDay);
    }
    expect(lastDays).toEqual([TODAY, TODAY, null]);
    expect(touchpointOf((await stored()) ?? sam, TODAY).isDue).toBe(true);
  });

  it('answered "not now" or "skip" twice is answered once, and "again" takes it back', async () => {
    for (const answer of ['notNow', 'notNow', 'skip', 'skip'] as const)
      await send({ type: 'answerTouchpoint', id: sam.id, answer });
    expect(await stored()).toMatchObject({ ...sam, skippedDay: TODAY });
    await send({ type: 'answerTouchpoint', id: sam.id, answer: 'again' });
    expect(await stored()).toMatchObject(sam);
    await send({ type: 'answerTouchpoint', id: second, answer: 'skip' });
    expect(await db.people.count()).toBe(1);
  });

  it('after the clock was set back counts from today, and from there when it is done again', async () => {
    browser.now = NOW + 40 * DAY_MS;
    await done(first);
    browser.now = NOW;
    expect(touchpointOf((await stored()) ?? sam, TODAY)).toMatchObject({ daysSince: 0, isDue: false });
    await done(second);
    expect(await stored()).toMatchObject({ lastDay: TODAY });
    await send({ type: 'deleteContact', id: second });
    expect(await stored()).toMatchObject({ lastDay: dayOf(NOW + 40 * DAY_MS, MIDNIGHT) });
  });
});

describe('contact', () => {
  it('with nobody in the list is as it was said, and says how it felt later', async () => {
    await send({ type: 'saveContact', id: first, kind: 'together', personId: null });
    await send({ type: 'saveContact', id: second, kind: 'hello', personId: null });
    for (const settled of [1, 2] as const)
      await send({ type: 'answerContact', id: first, answers: { settled } });
    await send({ type: 'answerContact', id: third, answers: { settled: 1 } });
    expect(await db.contacts.orderBy('id').toArray()).toMatchObject([
      { kind: 'together', personId: null, answers: { settled: 2 } },
      { kind: 'hello', personId: null, answers: {} },
    ]);
  });

  it.each([
    [30, 7, 1],
    [7, 30, 3],
    [30, null, 1],
  ])('"not now" goes with its day, also where a rhythm of %j was made %j since', async (was, is, rest) => {
    await send({ type: 'savePerson', person: { ...draft(), rhythmDays: was } });
    await send({ type: 'answerTouchpoint', id: sam.id, answer: 'notNow' });
    await send({ type: 'savePerson', person: { ...draft(), rhythmDays: is } });
    // It rests as if it had been said with the rhythm that it has now.
    expect(await stored()).toMatchObject({ restUntilDay: addDays(TODAY, rest) });
    const erase = (day: string) => eraseDays(db, [day, day], intervalOfDay(day, MIDNIGHT));
    for (const other of [addDays(TODAY, -2), addDays(TODAY, 2)]) await erase(other);
    expect(await stored()).toMatchObject({ restUntilDay: addDays(TODAY, rest) });
    await erase(TODAY);
    expect(await stored()).toMatchObject({ restUntilDay: null });
  });

  it('goes with its day, and whom it was with is seen as before', async () => {
    await done(first);
    browser.now += DAY_MS;
    await done(second);
    const today = dayOf(browser.now, MIDNIGHT);
    await eraseDays(db, [today, today], intervalOfDay(today, MIDNIGHT));
    expect(await db.contacts.toArray()).toMatchObject([{ id: first }]);
    expect(await stored()).toMatchObject({ lastDay: TODAY });
  });
});
