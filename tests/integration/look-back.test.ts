import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { carryOut } from '../../utils/services/commands.ts';
import { LOOK_BACK_ALARM, tendLookBack } from '../../utils/services/look-back.ts';
import { nextTime } from '../../utils/domain/look-back.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const TIME = { weekday: 0, minute: 18 * 60 };
const AT = nextTime(TIME, NOW);

let db: Database;
let browser: FakeBrowser;

const save = (patch: object) => carryOut(db, browser.ports, { type: 'saveSettings', patch });

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await save({ lookBack: TIME, lookedBackAt: NOW });
});

it('is not there at once, and wakes the background at its time', () => {
  expect(browser.mark).toBe('');
  expect(browser.wakes.get(LOOK_BACK_ALARM)).toBe(AT);
});

it('is told of on the toolbar at its time, until the person has looked', async () => {
  browser.now = AT;
  await tendLookBack(db, browser.ports);
  expect([browser.mark, browser.title]).toEqual(['•', 'lookBackReady']);
  expect(browser.wakes.get(LOOK_BACK_ALARM)).toBe(nextTime(TIME, AT));
  await save({ lookedBackAt: AT });
  expect([browser.mark, browser.title]).toEqual(['', 'appName']);
});

it('waits in quiet time', async () => {
  browser.now = AT;
  await carryOut(db, browser.ports, { type: 'quiet', until: 'anHour' });
  await tendLookBack(db, browser.ports);
  expect(browser.mark).toBe('');
});

it('is not told of where it is not wanted any more', async () => {
  await save({ lookBack: null });
  expect(browser.wakes.has(LOOK_BACK_ALARM)).toBe(false);
  browser.now = AT;
  await tendLookBack(db, browser.ports);
  expect(browser.mark).toBe('');
});
