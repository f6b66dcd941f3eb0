import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays, eraseEverything, eraseSite } from '../../utils/data/erase.ts';
import { readGoalBook, readGoalsToday } from '../../utils/data/goal-book.ts';
import { readSettings, writeSettings } from '../../utils/data/settings-store.ts';
import { addDays, dayOf, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { historyOf } from '../../utils/domain/goal-history.ts';
import type { GoalTerms } from '../../utils/domain/goals.ts';
import { keepHouse } from '../../utils/services/housekeeping.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { draftOf, goalOf, TERMS } from '../support/goals.ts';
import { DOCUMENT as ID, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const DAY_MS = 24 * 3_600_000;
const OWN: Sender = { origin: null, tabId: null, frameId: 0, isOwnPage: true };

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

const ask = (message: object) => route(db, browser.ports, message, OWN);
const save = (terms: Partial<GoalTerms> = {}) =>
  ask({ type: 'saveGoal', goal: draftOf(ID, { ...TERMS, ...terms }) });
const scroll = (from: number, to: number, part: object = {}) =>
  acceptReport(
    db,
    browser.ports,
    report([stretch(from, to)], { until: NOW + to * MINUTE_MS, ...part }),
    REDDIT,
  );
const standing = async () =>
  (await readGoalsToday(db, dayOf(browser.now, MIDNIGHT), 1)).map(({ progress }) => [
    progress.ms / MINUTE_MS,
    progress.state,
  ]);
const marks = async (today = dayOf(browser.now, MIDNIGHT)) => {
  const [goal = goalOf()] = await db.goals.toArray();
  const book = await readGoalBook(db, [goal], { first: addDays(today, -34), last: today });
  return historyOf(goal, book.measureFor(goal.id), 1, today);
};

describe('a goal', () => {
  it('is not brought back by an edit where it was deleted meanwhile', async () => {
    const edit = (minutes: number) =>
      ask({ type: 'saveGoal', goal: draftOf(ID, { ...TERMS, minutes }), isEdit: true });
    await save();
    expect(await edit(20)).toMatchObject({ ok: true });
    await ask({ type: 'deleteGoal', id: ID });
    expect(await edit(10)).toEqual({ ok: false, error: 'gone' });
    expect(await db.goals.count()).toBe(0);
    await save();
    expect(await edit(10)).toMatchObject({ ok: true });
  });

  it('is paused, taken up again and ended; its history stays until it is deleted', async () => {
    await save();
    const turn = (to: string) => ask({ type: 'turnGoal', id: ID, to });
    browser.now += 2 * DAY_MS;
    await turn('paused');
    expect(await standing()).toEqual([]);
    browser.now += 2 * DAY_MS;
    await turn('resumed');
    browser.now += DAY_MS;
    await turn('ended');
    expect((await marks()).slice(-6).map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'none',
      'none',
      'done',
      'none',
    ]);
    await ask({ type: 'showGoal', id: ID });
    await ask({ type: 'tellGoal', id: ID, isTold: true });
    await ask({ type: 'deleteGoal', id: ID });
    expect(await db.goals.count()).toBe(0);
    expect(await readSettings(db)).toMatchObject({ toldGoals: [], goalOnBadge: null });
  });

  it('of a week sums the days of the week so far', async () => {
    await save({ period: 'week', minutes: 40, scope: { type: 'all' } });
    await db.goals.update(ID, {
      terms: goalOf({ period: 'week', minutes: 40, scope: { type: 'all' } }).terms,
    });
    for (const [ago, minutes] of [
      [0, 5],
      [1, 10],
      [6, 20],
      // A Sunday: the week before.
      [7, 40],
    ] as const)
      await db.days.put({
        day: addDays(TODAY, -ago),
        sites: { 'x.com': { 'feed/reading': minutes * MINUTE_MS } },
        counts: {},
      });
    expect(await standing()).toEqual([[35, 'within']]);
  });

  it('with hours counts the time within them', async () => {
    await save({ hours: { fromMinute: 14 * 60 + 50, toMinute: 15 * 60 } });
    browser.now += 5 * MINUTE_MS;
    await scroll(-15, 5);
    expect(await standing()).toEqual([[10, 'within']]);
  });

  it('with hours is still judged when the spans of a day have gone, and not by others than its own', async () => {
    const hours = { fromMinute: 14 * 60 + 50, toMinute: 15 * 60 };
    await save({ hours, minutes: 9 });
    await scroll(-15, 0);
    await writeSettings(db, { keepSpansDays: 14 });
    for (let day = 0; day < 16; day += 1) {
      browser.now += DAY_MS;
      await keepHouse(db, browser.ports);
    }
    expect(await db.spans.count()).toBe(0);
    expect(await db.goalDays.toArray()).toMatchObject([{ goal: ID, day: TODAY, ms: 10 * MINUTE_MS }]);
    const day = async () => (await marks()).find(({ first }) => first === TODAY);
    expect(await day()).toMatchObject({ outcome: 'not', ms: 10 * MINUTE_MS });
    await db.goalDays.clear();
    expect(await day()).toMatchObject({ outcome: 'unknown', ms: null });
  });
});

describe('erasing', () => {
  const kept = { goal: 'g', day: TODAY, terms: TERMS, ms: 1 };

  it('a site takes what was kept with its time in it, and a day what was kept of it', async () => {
    await db.goals.put(goalOf({ scope: { type: 'all' } }));
    await db.goalDays.bulkPut([kept, { ...kept, day: '2026-11-21' }]);
    await eraseDays(db, [TODAY, TODAY], intervalOfDay(TODAY, MIDNIGHT));
    expect((await db.goalDays.toArray()).map(({ day }) => day)).toEqual(['2026-11-21']);
    await eraseSite(db, 'reddit.com', NOW);
    expect([await db.goalDays.count(), await db.goals.count()]).toEqual([0, 1]);
    await db.goals.put(goalOf({}, { id: 'h' }));
    await writeSettings(db, { toldGoals: ['g', 'h'], goalOnBadge: 'h' });
    await eraseSite(db, 'reddit.com', NOW);
    const told = await db.settings.bulkGet(['toldGoals', 'goalOnBadge']);
    expect(told.map((row) => row?.value)).toEqual([['g'], null]);
  });

  it('in a page takes the minutes off the toolbar when that page says so, without a setting', async () => {
    await save();
    await ask({ type: 'showGoal', id: ID });
    await eraseSite(db, 'reddit.com', NOW);
    const settings = await db.settings.toArray();
    await ask({ type: 'saveSettings', patch: {} });
    expect(browser.marks.has('goal')).toBe(false);
    expect(await db.settings.toArray()).toEqual(settings);
  });

  it('everything takes the minutes off the toolbar', async () => {
    await save();
    await ask({ type: 'showGoal', id: ID });
    expect(browser.marks.get('goal')).toMatchObject({ text: '30' });
    await db.goalDays.put(kept);
    await ask({ type: 'eraseEverything' });
    expect([browser.marks.has('goal'), await db.goalDays.count()]).toEqual([false, 0]);
    await eraseEverything(db, NOW);
  });
});

describe('the toolbar', () => {
  it('says nothing of goals that nobody asked about, and reads none', async () => {
    await save({ minutes: 1 });
    let reads = 0;
    db.goals.hook('reading', (goal) => {
      reads += 1;
      return goal;
    });
    await scroll(-1, 0);
    expect([browser.marks.size, reads]).toEqual([0, 0]);
  });

  it('says once a day that a limit is near, for two minutes, and again when the terms change', async () => {
    await save({ minutes: 20 });
    await ask({ type: 'tellGoal', id: ID, isTold: true });
    browser.now -= 6 * MINUTE_MS;
    await scroll(-20, -6);
    expect(browser.marks.has('goalNotice')).toBe(false);
    browser.now = NOW;
    await writeSettings(db, { quiet: { from: NOW, to: NOW + 1 } });
    await scroll(-6, -4);
    expect(browser.marks.has('goalNotice')).toBe(false);
    browser.now = NOW + 1;
    await scroll(-4, -3.9);
    expect(browser.marks.get('goalNotice')).toEqual({ text: '•', title: 'goalTitleNear' });
    expect(browser.wakes.get('goal-notice')).toBe(NOW + 1 + 2 * MINUTE_MS);
    browser.marks.clear();
    await scroll(-4, -3);
    expect(browser.marks.size).toBe(0);
    await save({ minutes: 21 });
    await scroll(-3, -2.5);
    expect(browser.marks.has('goalNotice')).toBe(true);
  });

  it('says it when a wish for a week comes true, once in that week', async () => {
    await save({ direction: 'atLeast', period: 'week', minutes: 2, measure: 'everything' });
    await ask({ type: 'tellGoal', id: ID, isTold: true });
    await scroll(-3, 0);
    expect(browser.marks.get('goalNotice')?.title).toBe('goalTitleMet');
    expect(await db.goals.get(ID)).toMatchObject({ toldFor: '2026-11-16' });
  });

  it('shows the minutes that are left of a limit, or done of a wish, until none are wanted', async () => {
    await save();
    await ask({ type: 'showGoal', id: ID });
    await scroll(-26, 0);
    expect(browser.marks.get('goal')?.text).toBe('4');
    // Close to the limit, but nobody asked to be told.
    expect(browser.marks.has('goalNotice')).toBe(false);
    expect(browser.wakes.get('goal-badge')).toBe(intervalOfDay(TODAY, MIDNIGHT).to);
    await save({ direction: 'atLeast' });
    expect(browser.marks.get('goal')?.text).toBe('26');
    await browser.ports.putMark('goalNotice', { text: '•', title: 'a goal' });
    await ask({ type: 'saveSettings', patch: { discreetOn: true } });
    expect(browser.marks.has('goalNotice')).toBe(false);
    expect(browser.marks.get('goal')).toEqual({ text: '26', title: null });
    await ask({ type: 'turnGoal', id: ID, to: 'paused' });
    expect(browser.marks.has('goal')).toBe(false);
  });
});
