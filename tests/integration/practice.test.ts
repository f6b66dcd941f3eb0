import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { practiceAt } from '../../utils/domain/practice.ts';
import { nextDayStart, MIDNIGHT } from '../../utils/domain/day.ts';
import { PRACTICE_ALARM, tendPractice } from '../../utils/services/practice.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { freshDatabase } from '../support/test-database.ts';

const NOW = new Date(2026, 10, 22, 20, 0).getTime();
const MIN = 60_000;
const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const OTHER = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02';
const OWN: Sender = { origin: null, tabId: null, frameId: 0, isOwnPage: true };
const DONE = { ok: true, value: null };
const MALFORMED = { ok: false, error: 'malformed' };

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const ask = (message: object) => route(db, browser.ports, message, OWN);
const start = (practice = 'minutes', minutes = 30, id = ID) =>
  ask({ type: 'startPractice', id, practice, minutes });
const step = (name: string, id = ID) => ask({ type: 'stepPractice', id, step: name });
const stored = async () => (await readSettings(db)).practice;
const leftMin = async () => {
  const practice = await stored();
  return practice && practiceAt(practice, browser.now).leftMs / MIN;
};

describe('a practice', () => {
  it('is held, goes on and ends by command, and wakes the background at its end', async () => {
    expect(await start()).toEqual(DONE);
    expect(browser.wakes.get(PRACTICE_ALARM)).toBe(NOW + 30 * MIN);
    browser.now += 5 * MIN;
    await step('hold');
    expect(browser.wakes.has(PRACTICE_ALARM)).toBe(false);
    browser.now += 60 * MIN;
    await step('resume');
    expect(await leftMin()).toBe(25);
    expect(browser.wakes.get(PRACTICE_ALARM)).toBe(browser.now + 25 * MIN);
    await step('next');
    expect(await leftMin()).toBe(20);
    await step('end');
    expect(await leftMin()).toBe(0);
    expect(browser.wakes.has(PRACTICE_ALARM)).toBe(false);
    await ask({ type: 'closePractice', id: ID });
    expect(await stored()).toBeNull();
  });

  it('is not lost when another is started, and makes way once it is over', async () => {
    await start();
    await start('pause', 20, OTHER);
    expect(await stored()).toMatchObject({ id: ID, type: 'minutes' });
    browser.now += 30 * MIN;
    await start('pause', 20, OTHER);
    expect(await stored()).toMatchObject({ id: OTHER, type: 'pause' });
  });

  it('is changed by no window that shows another', async () => {
    await start();
    for (const name of ['hold', 'end', 'next']) await step(name, OTHER);
    await ask({ type: 'closePractice', id: OTHER });
    expect(await stored()).toMatchObject({ id: ID, pausedAt: null, skippedMs: 0 });
  });

  it('keeps what is left when the clock is set back, though two windows say so', async () => {
    await start();
    browser.now += 10 * MIN;
    const clock = { type: 'practiceClock', id: ID, startedAt: NOW, byMs: 60 * MIN };
    browser.now -= 60 * MIN;
    await ask(clock);
    await ask(clock);
    expect(await leftMin()).toBe(20);
  });

  it('puts a mark on the toolbar when a pause is over, until it is seen', async () => {
    await start('pause', 20);
    browser.now += 20 * MIN;
    await tendPractice(db, browser.ports);
    expect([browser.mark, browser.title]).toEqual(['•', 'toolbarPauseOver']);
    await step('see');
    expect([browser.mark, browser.title]).toEqual(['', 'appName']);
  });

  it('puts none there for what is held or for quality minutes', async () => {
    await start('pause', 20);
    await step('hold');
    browser.now += 90 * MIN;
    await tendPractice(db, browser.ports);
    expect(browser.mark).toBe('');
    await step('end');
    await start('minutes', 30, OTHER);
    browser.now += 30 * MIN;
    await tendPractice(db, browser.ports);
    expect(browser.mark).toBe('');
  });

  it('is logged once, and can be taken back', async () => {
    const log = (isLogged: boolean) => ask({ type: 'logPractice', id: ID, isLogged });
    await log(true);
    await log(true);
    expect(await db.contacts.toArray()).toEqual([
      { id: ID, at: NOW, day: '2026-11-22', kind: 'conversation', personId: null, answers: {} },
    ]);
    await log(false);
    expect(await db.contacts.count()).toBe(0);
  });

  it.each([
    [{ type: 'startPractice', id: ID, practice: 'race', minutes: 30 }],
    [{ type: 'startPractice', id: ID, practice: 'pause', minutes: 5 }],
    [{ type: 'stepPractice', id: ID, step: 'win' }],
    [{ type: 'practiceClock', id: ID, startedAt: NOW, byMs: -1 }],
    [{ type: 'saveSettings', patch: { practice: null } }],
    [{ type: 'quiet', until: 'forever' }],
  ])('is changed by nothing malformed: %o', async (message) => {
    expect(await ask(message)).toEqual(MALFORMED);
  });

  it('has a neutral name and icon on the toolbar where that is wished', async () => {
    await ask({ type: 'saveSettings', patch: { discreetOn: true } });
    expect(browser).toMatchObject({ title: 'discreetName', isPlain: true });
    await ask({ type: 'saveSettings', patch: { discreetOn: false } });
    expect(browser).toMatchObject({ title: 'appName', isPlain: false });
  });
});

describe('a quick way out', () => {
  it('closes the page that asked', async () => {
    await ask({ type: 'closePage', tabId: 7 });
    expect(browser.closed).toEqual([7]);
  });
});

describe('a repair', () => {
  const repair = { id: ID, explain: ' I was late ', apologise: 'I am sorry', change: '' };

  it('is kept when the person says so, and removed again', async () => {
    expect(await ask({ type: 'keepRepair', repair })).toEqual(DONE);
    expect(await db.repairs.toArray()).toEqual([{ ...repair, explain: 'I was late', at: NOW }]);
    await ask({ type: 'deleteRepair', id: ID });
    expect(await db.repairs.count()).toBe(0);
  });

  it.each([
    [{ ...repair, explain: ' ', apologise: '' }],
    [{ ...repair, change: 'x'.repeat(501) }],
    [{ ...repair, to: 'Sam' }],
  ])('is refused: %#', async (malformed) => {
    expect(await ask({ type: 'keepRepair', repair: malformed })).toEqual(MALFORMED);
    expect(await db.repairs.count()).toBe(0);
  });
});

describe('quiet time', () => {
  const quiet = async () => (await readSettings(db)).quiet;

  it('lasts an hour or until tomorrow, and ends when the person says so', async () => {
    await ask({ type: 'quiet', until: 'anHour' });
    expect(await quiet()).toEqual({ from: NOW, to: NOW + 60 * MIN });
    browser.now += 10 * MIN;
    await ask({ type: 'quiet', until: 'tomorrow' });
    expect(await quiet()).toEqual({ from: NOW, to: nextDayStart(NOW, MIDNIGHT) });
    browser.now += 10 * MIN;
    await ask({ type: 'quiet', until: 'end' });
    expect(await quiet()).toEqual({ from: NOW, to: NOW + 20 * MIN });
  });
});
