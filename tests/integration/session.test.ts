import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { nextTime } from '../../utils/domain/look-back.ts';
import { carryOut } from '../../utils/services/commands.ts';
import { LOOK_BACK_ALARM } from '../../utils/services/look-back.ts';
import { beginSession } from '../../utils/services/session.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { goalOf } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import { NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const LOOK_BACK = { weekday: 0, minute: 18 * 60 };

let db: Database;
let browser: FakeBrowser;

beforeEach(async () => {
  db = freshDatabase();
  const before = fakeBrowser(NOW);
  const goal = goalOf({}, { id: idOf('goal') });
  await db.goals.put(goal);
  await carryOut(db, before.ports, { type: 'showGoal', id: goal.id });
  await carryOut(db, before.ports, {
    type: 'saveSettings',
    patch: { lookBack: LOOK_BACK, lookedBackAt: NOW },
  });
  // As it is after the product was turned off and on: nothing is shown, no alarm is set.
  browser = fakeBrowser(NOW);
});

it('puts the name, the icon, the minutes of a goal, the alarms and the meter back', async () => {
  await beginSession(db, browser.ports);
  expect([browser.title, browser.isPlain]).toEqual(['appName', false]);
  expect(browser.marks.has('goal')).toBe(true);
  expect(browser.wakes.get(LOOK_BACK_ALARM)).toBe(nextTime(LOOK_BACK, NOW));
  expect(browser.registered?.matches).toEqual(['*://*/*']);
});

it('leaves name and icon neutral in discreet mode', async () => {
  await carryOut(db, fakeBrowser(NOW).ports, { type: 'saveSettings', patch: { discreetOn: true } });
  await beginSession(db, browser.ports);
  expect([browser.title, browser.isPlain]).toEqual(['discreetName', true]);
});

it('does so once, however often the background starts, and again where nothing is remembered', async () => {
  await Promise.all([beginSession(db, browser.ports), beginSession(db, browser.ports)]);
  browser.title = 'as it was';
  await beginSession(db, browser.ports);
  expect(browser.title).toBe('as it was');
  browser.hasBegun = false;
  await beginSession(db, browser.ports);
  expect(browser.title).toBe('appName');
});

it('does so at the next start where the first was cut short', async () => {
  const fails = { ...browser.ports, putMark: () => Promise.reject(new Error('stopped')) };
  await expect(beginSession(db, fails)).rejects.toThrow('stopped');
  await beginSession(db, browser.ports);
  expect(browser.registered).not.toBeNull();
});
