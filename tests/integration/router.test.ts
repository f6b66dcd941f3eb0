import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { readSettings, writeSettings } from '../../utils/data/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { draftOf, TERMS } from '../support/goals.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { freshDatabase } from '../support/test-database.ts';

const NOW = new Date(2026, 10, 22, 15, 0).getTime();
const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const fromPage: Sender = { origin: 'https://www.reddit.com', tabId: 4, frameId: 0, isOwnPage: false };
const fromPopup: Sender = { origin: null, tabId: null, frameId: 0, isOwnPage: true };

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const ask = (message: unknown, sender: Sender) => route(db, browser.ports, message, sender);

const report = {
  type: 'report',
  document: ID,
  stretches: [{ from: NOW - 9_000, to: NOW, surface: 'feed', activity: 'reading', attended: true }],
  counts: { visits: 1, steps: 0 },
  needsRules: false,
  isSeeking: false,
  until: NOW,
  isLast: false,
};

const goal = draftOf(ID, TERMS);
const saveGoal = (terms: object) => ({
  type: 'saveGoal',
  goal: draftOf(ID, { ...TERMS, ...terms }),
});

describe('messages from pages', () => {
  it.each<[string, unknown]>([
    ['no object', 'report'],
    ['nothing', undefined],
    ['an unknown type', { ...report, type: 'rapport' }],
    ['a field too many', { ...report, url: 'https://www.reddit.com/r/secret' }],
    ['a field too few', { ...report, until: undefined }],
    [
      'a surface that is none',
      { ...report, stretches: [{ ...report.stretches[0], surface: 'constructor' }] },
    ],
    ['an instant that is no number', { ...report, stretches: [{ ...report.stretches[0], to: 'now' }] }],
    ['NaN', { ...report, until: Number.NaN }],
    ['a flood of stretches', { ...report, stretches: Array(601).fill(report.stretches[0]) }],
    ['a command', { type: 'eraseEverything' }],
  ])('are refused: %s', async (_name, message) => {
    expect(ask(message, fromPage)).toBeUndefined();
    expect(await db.spans.count()).toBe(0);
  });

  it('are settled when they fit', async () => {
    await ask(report, fromPage);
    expect(await db.spans.count()).toBe(1);
  });

  it('are told how long the person may be idle, where they said something else', async () => {
    await ask({ ...report, needsRules: true }, fromPage);
    await writeSettings(db, { idleSeconds: 300 });
    await ask(report, fromPage);
    expect(browser.idle).toEqual([]);
    await ask({ ...report, needsRules: true }, fromPage);
    expect(browser.idle).toEqual([300_000]);
  });

  it('count no time that a child frame or a page without a web origin claims', async () => {
    expect(await ask(report, { ...fromPage, frameId: 3 })).toEqual({ stop: true });
    expect(await ask(report, { ...fromPage, origin: null })).toEqual({ stop: true });
    expect(await db.spans.count()).toBe(0);
  });

  it('pass what a child frame says on to the main frame', async () => {
    const signal = { inputAt: NOW, composedAt: NOW, playing: 0, isInCall: false };
    await ask({ type: 'frame', signal }, { ...fromPage, frameId: 3 });
    expect(browser.told).toEqual([{ tabId: 4, frameId: 3, signal }]);
  });

  it('are told to end where a frame is not granted, or nothing is measured in its tab', async () => {
    const signal = { inputAt: null, composedAt: null, playing: 2, isInCall: false };
    const tell = () => ask({ type: 'frame', signal }, { ...fromPage, frameId: 3 });
    expect(await tell()).toEqual({});
    browser.isMeterThere = false;
    expect(await tell()).toEqual({ stop: true });
    browser.isMeterThere = true;
    browser.granted = ['*://*.example.com/*'];
    expect(await tell()).toEqual({ stop: true });
  });

  it('leave the tab even where the answer cannot be stored', async () => {
    db.close({ disableAutoOpen: true });
    await expect(
      ask({ type: 'nudgeAnswer', id: ID, answer: 'leave', hasDraft: false }, fromPage),
    ).rejects.toThrow(/closed/i);
    expect(browser.left).toHaveLength(1);
  });

  it('leave the tab only when asked to, and say whether a draft stands in it', async () => {
    await ask({ type: 'nudgeAnswer', id: ID, answer: 'keep', hasDraft: false }, fromPage);
    expect(browser.left).toEqual([]);
    await ask({ type: 'nudgeAnswer', id: ID, answer: 'leave', hasDraft: true }, fromPage);
    expect(browser.left).toEqual([{ tabId: 4, hasDraft: true, leaveTo: { type: 'close' } }]);
  });
});

describe('commands', () => {
  it.each([
    ['0 minutes', saveGoal({ minutes: 0 })],
    ['−5 minutes', saveGoal({ minutes: -5 })],
    ['10⁹ minutes', saveGoal({ minutes: 1e9 })],
    ['"abc" minutes', saveGoal({ minutes: 'abc' })],
    ['no weekday', saveGoal({ weekdays: [] })],
    ['no place', saveGoal({ scope: { type: 'sites', sites: [] } })],
    ['10081 minutes a week', saveGoal({ period: 'week', minutes: 10_081 })],
    ['hours that end before they begin', saveGoal({ hours: { fromMinute: 60, toMinute: 60 } })],
    ['a limit of 0', { type: 'saveSettings', patch: { nudgeLimitMinutes: 0 } }],
    ['a setting that is none', { type: 'saveSettings', patch: { nudgeLimit: 5 } }],
    [
      'a point that is none',
      { type: 'checkIn', checkIn: { id: ID, site: 'a.example', surface: 'feed', answers: { settled: 3 } } },
    ],
  ])('are refused: %s', async (_name, message) => {
    const settings = await db.settings.toArray();
    expect(await ask(message, fromPopup)).toEqual({ ok: false, error: 'malformed' });
    expect([await db.goals.count(), await db.checkins.count()]).toEqual([0, 0]);
    expect(await db.settings.toArray()).toEqual(settings);
  });

  it('save a goal, and an edit acts from its day on', async () => {
    await ask({ type: 'saveGoal', goal }, fromPopup);
    browser.now += 3 * 24 * 3_600_000;
    await ask(saveGoal({ minutes: 45 }), fromPopup);
    expect(await db.goals.toArray()).toMatchObject([
      {
        terms: [
          { minutes: 30, sinceDay: '2026-11-22' },
          { minutes: 45, sinceDay: '2026-11-25' },
        ],
      },
    ]);
    await ask({ type: 'deleteGoal', id: ID }, fromPopup);
    expect(await db.goals.count()).toBe(0);
  });

  it('store an answer to the reciprocity test once, however often it is sent, and take it back', async () => {
    const checkIn = { id: ID, site: 'reddit.com', surface: 'feed', answers: { settled: -1, capable: 2 } };
    await Promise.all([
      ask({ type: 'checkIn', checkIn }, fromPopup),
      ask({ type: 'checkIn', checkIn }, fromPopup),
    ]);
    expect(await db.checkins.toArray()).toEqual([{ ...checkIn, at: NOW, day: '2026-11-22' }]);
    await ask({ type: 'undoCheckIn', id: ID }, fromPopup);
    expect(await db.checkins.count()).toBe(0);
    await ask({ type: 'checkIn', checkIn: { ...checkIn, answers: {} } }, fromPopup);
    expect(await db.checkins.count()).toBe(0);
  });

  it('pause for an hour, wake at its end, and resume', async () => {
    await ask({ type: 'pause', until: 'anHour' }, fromPopup);
    expect(browser.registered).toBeNull();
    expect(browser.wakes.get('resume')).toBe(NOW + 3_600_000);
    browser.now += 1_000;
    await ask({ type: 'pause', until: 'tomorrow' }, fromPopup);
    expect((await readSettings(db)).pause).toEqual({ from: NOW, to: new Date(2026, 10, 23).getTime() });
    expect(await ask(report, fromPage)).toEqual({ stop: true });
    browser.now += 60_000;
    await ask({ type: 'pause', until: 'resume' }, fromPopup);
    expect(browser.registered?.matches).toEqual(['*://*/*']);
    expect(browser.injected).toHaveLength(1);
  });

  it('ignore a site and measure it again', async () => {
    await ask({ type: 'ignoreSite', site: 'reddit.com', ignored: true }, fromPopup);
    expect(browser.registered?.excludeMatches).toContain('*://*.reddit.com/*');
    await ask({ type: 'ignoreSite', site: 'reddit.com', ignored: false }, fromPopup);
    expect(browser.registered?.excludeMatches).toEqual([]);
  });

  it('ignore Google and go on measuring Gmail', async () => {
    await ask({ type: 'ignoreSite', site: 'google.com', ignored: true }, fromPopup);
    expect(browser.registered?.excludeMatches).toEqual([]);
    const gmail = { ...fromPage, origin: 'https://mail.google.com' };
    expect(await ask(report, gmail)).not.toEqual({ stop: true });
    expect(await ask(report, { ...fromPage, origin: 'https://www.google.com' })).toEqual({ stop: true });
  });

  it('describe a place', async () => {
    browser.granted = ['*://*.reddit.com/*'];
    const about = (url: string) => ask({ type: 'describePlace', url }, fromPopup);
    expect(await about('https://old.reddit.com/r/pics')).toMatchObject({
      ok: true,
      value: { site: 'reddit.com', isGranted: true, isKnown: true, isIgnored: false },
    });
    expect(await about('https://www.garden.example/')).toMatchObject({
      value: {
        site: 'garden.example',
        origins: ['*://*.garden.example/*'],
        isGranted: false,
        isKnown: false,
      },
    });
    for (const url of ['chrome://newtab/', 'file:///etc/hosts', 'nonsense', '']) {
      expect(await about(url)).toEqual({ ok: true, value: null });
    }
  });

  it('and reports say so when the storage fails, until it works again', async () => {
    db.close({ disableAutoOpen: true });
    expect(await ask({ type: 'saveGoal', goal }, fromPopup)).toEqual({ ok: false, error: 'storage' });
    await expect(ask(report, fromPage)).rejects.toThrow(/closed/i);
    expect(browser.storageProblemSince).toBe(NOW);
    await db.open();
    await ask(report, fromPage);
    expect(browser.storageProblemSince).toBeNull();
    expect(await db.spans.count()).toBe(1);
  });
});

describe('stored settings', () => {
  it('that are corrupted cost only themselves', async () => {
    await db.settings.bulkPut([
      { key: 'nudgeLimitMinutes', value: 'soon' },
      { key: 'ignoredSites', value: ['a.example'] },
      { key: 'pause', value: { from: 'x' } },
      { key: 'nudgesOn', value: 0 },
    ]);
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, ignoredSites: ['a.example'] });
  });
});
