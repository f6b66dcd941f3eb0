import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import type { Command } from '../../utils/messaging/commands.ts';
import { route } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { draftOf, goalOf, TERMS } from '../support/goals.ts';
import { contentOf, copyOf, exported, fileOf, mergedInto } from '../support/imports.ts';
import { somebody } from '../support/people.ts';
import { NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const OWN = { origin: null, tabId: null, frameId: 0, isOwnPage: true };
const SAM = somebody({ rhythmDays: 7 });
const [GOAL = '', CONTACT = ''] = [1, 2].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
const { name, what, kind, ways, id } = SAM;

let db: Database;
let browser: FakeBrowser;
const send = async (command: unknown) => {
  browser.now += 1_000;
  expect(await route(db, browser.ports, command, OWN)).toMatchObject({ ok: true });
};

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.people.add(SAM);
  await db.goals.add(goalOf({}, { id: GOAL }));
  await send({ type: 'saveContact', id: CONTACT, personId: id });
});

const save = (rhythmDays: number) => ({
  type: 'savePerson',
  person: { id, name, what, kind, ways, rhythmDays },
});
const goal = (minutes: number) => ({ type: 'saveGoal', goal: draftOf(GOAL, { ...TERMS, minutes }) });
const turn = (to: string) => ({ type: 'turnGoal', id: GOAL, to });
const answer = (type: string) => ({ type: 'answerTouchpoint', id, answer: type });

it.each<[string, readonly object[], readonly object[]]>([
  ['a rest that contact ended', [answer('notNow')], [{ type: 'saveContact', id: GOAL, personId: id }]],
  ['a skip that was taken back', [answer('skip')], [answer('again')]],
  ['a name or rhythm', [save(30)], [save(3)]],
  ['a goal that was changed twice in a day', [goal(90)], [goal(10)]],
  ['a goal that rested for a moment', [turn('paused')], [turn('resumed')]],
  ['an answer after contact', [], [{ type: 'answerContact', id: CONTACT, answers: { settled: 1 } }]],
  [
    'an answer that was changed',
    [{ type: 'answerContact', id: CONTACT, answers: { settled: 1 } }],
    [{ type: 'answerContact', id: CONTACT, answers: {} }],
  ],
])('an older file does not take back what was changed since: %s', async (_name, first, then) => {
  for (const command of first) await send(command as Command);
  const [older, early] = [await fileOf(await exported(db)), await copyOf(db)];
  for (const command of then) await send(command as Command);
  const now = await contentOf(db);
  const newer = await fileOf(await exported(db));
  expect(await contentOf(await mergedInto(db, older))).toEqual(now);
  expect(await contentOf(await mergedInto(early, newer))).toEqual(now);
});

it('an older file does not say again whom contact was with, where they were removed since', async () => {
  await send({ type: 'answerContact', id: CONTACT, answers: { settled: 1 } });
  // A clock that is set back makes it no older.
  browser.now = NOW - 60_000;
  const [older, early] = [await fileOf(await exported(db)), await copyOf(db)];
  await send({ type: 'deletePerson', id });
  const [contact] = await db.contacts.toArray();
  expect(contact).toMatchObject({ personId: null, answers: { settled: 1 } });
  const newer = await fileOf(await exported(db));
  for (const merged of [await mergedInto(db, older), await mergedInto(early, newer)]) {
    expect(await merged.contacts.toArray()).toEqual([contact]);
    expect(await merged.people.get(id)).toMatchObject({ lastDay: null });
  }
});
