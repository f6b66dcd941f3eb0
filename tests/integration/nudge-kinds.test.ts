import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { readSettings, writeSettings } from '../../utils/data/settings-store.ts';
import type { NudgeKind } from '../../utils/domain/nudge-kinds.ts';
import { keepKind, takeAnswer, takeCheckIn } from '../../utils/services/nudge-answers.ts';
import { isNudgeDue, takeMoment } from '../../utils/services/nudger.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { goalOf } from '../support/goals.ts';
import { feedSpan, FIT_MOMENT } from '../support/nudges.ts';
import { somebody } from '../support/people.ts';
import { MINUTE_MS, NOW, REDDIT, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

let db: Database;
let browser: FakeBrowser;

const take = (what = FIT_MOMENT) => takeMoment(db, browser.ports, what, 1, REDDIT);
const lastCard = () => browser.cards.at(-1)?.view;
const keep = (...nudgeKinds: NudgeKind[]) => writeSettings(db, { nudgeKinds });
const answer = (part: object) =>
  takeAnswer(db, browser.ports, { id: lastCard()?.id ?? '', answer: 'keep', hasDraft: false, ...part }, 1);
const decisions = async () => (await db.decisions.toArray()).map(({ type, reason }) => reason ?? type);

const words = 'I scroll at lunch, not in bed';
const goal = goalOf({ minutes: 20 }, { words });

const sam = somebody({ ways: [{ name: '', href: 'mailto:sam@home.example' }] });

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.spans.add(feedSpan(-25, 0));
  await db.days.put({
    day: TODAY,
    sites: { 'reddit.com': { 'feed/scrolling': 25 * MINUTE_MS } },
    counts: {},
  });
});

describe('the kinds of nudge', () => {
  it('say what they are made from', async () => {
    const contents: unknown[] = [];
    await db.goals.add(goal);
    await writeSettings(db, { ifThen: ' call Mum ' });
    await db.people.add(sam);
    for (const kind of ['goal', 'ifThen', 'person', 'reciprocity'] as const) {
      await db.nudges.clear();
      await keep(kind);
      await take();
      contents.push(lastCard()?.content);
    }
    expect(contents).toMatchObject([
      {
        kind: 'goal',
        siteName: 'Reddit',
        progress: { goal: { id: 'g', words }, ms: 25 * MINUTE_MS, state: 'over' },
      },
      { kind: 'ifThen', words: 'call Mum' },
      {
        kind: 'person',
        turn: 0,
        due: null,
        ways: [{ personId: sam.id, index: 0, person: 'Sam', kind: 'mail', name: '' }],
      },
      { kind: 'reciprocity', siteName: 'Reddit' },
    ]);
  });

  it('remind of the goal that fits best: a limit for this place, then another for it, then a limit for everywhere', async () => {
    await keep('goal');
    const scope = { type: 'sites', sites: ['x.com'] } as const;
    const wish = { direction: 'atLeast', scope: { type: 'sites', sites: ['x.com', 'reddit.com'] } } as const;
    await db.goals.bulkAdd([
      goalOf({ scope }, { id: 'a' }),
      goalOf({ scope: { type: 'all' } }, { id: 'b' }),
      goalOf(wish, { id: 'c' }),
      goalOf({ period: 'week' }, { id: 'd' }),
    ]);
    const told: unknown[] = [];
    for (const rest of ['d', 'c', 'b', 'a']) {
      await db.nudges.clear();
      await take();
      const content = lastCard()?.content;
      told.push(content?.kind === 'goal' ? [content.progress.goal.id, content.siteName] : null);
      await db.goals.delete(rest);
    }
    expect(told).toEqual([
      ['d', 'Reddit'],
      ['c', 'X (Twitter), Reddit'],
      ['b', 'goalEverywhere'],
      // Nothing for here: no card, and the last one stays the last.
      ['b', 'goalEverywhere'],
    ]);
    expect(browser.cards).toHaveLength(3);
  });

  it('that have nothing to say are left out, and without any there is no nudge', async () => {
    await keep('goal', 'ifThen');
    await take();
    expect(browser.cards).toEqual([]);
    expect(await decisions()).toEqual(['noKind']);
  });

  it('do not ask the three rows again soon after they were answered', async () => {
    await keep('reciprocity');
    await take();
    await takeCheckIn(db, browser.ports, lastCard()?.id ?? '', { settled: 1 });
    await takeCheckIn(db, browser.ports, lastCard()?.id ?? '', { settled: 2 });
    expect(await db.checkins.toArray()).toMatchObject([
      { site: 'reddit.com', surface: 'feed', day: TODAY, answers: { settled: 2 } },
    ]);
    await db.nudges.clear();
    await take();
    expect(browser.cards).toHaveLength(1);
  });

  it('are announced the first time, and go where the person does not want them', async () => {
    await keep('mirror', 'pause');
    await take();
    const first = lastCard();
    expect(first?.isNewKind).toBe(true);
    await keepKind(db, first?.id ?? '', false);
    const left = (['mirror', 'pause'] as const).filter((kind) => kind !== first?.content.kind);
    expect((await readSettings(db)).nudgeKinds).toEqual(left);
    await keepKind(db, first?.id ?? '', true);
    await db.nudges.update(first?.id ?? '', { at: NOW - 50 * MINUTE_MS });
    await keep(first?.content.kind ?? 'mirror');
    await take();
    expect(lastCard()?.isNewKind).toBe(false);
  });
});

describe('an answer to a nudge', () => {
  it('leads where the person wants to be led', async () => {
    await writeSettings(db, { leaveTo: { type: 'site', url: 'https://library.example/' } });
    await take();
    await answer({ answer: 'leave', hasDraft: true });
    expect(browser.left).toEqual([
      { tabId: 1, hasDraft: true, leaveTo: { type: 'site', url: 'https://library.example/' } },
    ]);
  });

  it('opens the way that was chosen, and no other', async () => {
    await db.people.bulkAdd([sam, { ...sam, id: 'bad', ways: [{ name: '', href: 'javascript:alert(1)' }] }]);
    await take();
    for (const way of [
      { personId: 'nobody', index: 0 },
      { personId: sam.id, index: 1 },
      { personId: 'bad', index: 0 },
      { personId: sam.id, index: 0 },
    ])
      await answer({ answer: 'turn', way });
    expect(browser.opened).toEqual(['mailto:sam@home.example']);
    expect(await db.contacts.count()).toBe(0);
  });

  it('"wrong moment" becomes a rule for that place, with the reason; without one it is no rule', async () => {
    await take();
    await answer({ answer: 'wrongMoment' });
    expect(await db.quietRules.toArray()).toEqual([]);
    await answer({ answer: 'wrongMoment', wrongMoment: 'reading' });
    expect(await db.quietRules.toArray()).toMatchObject([
      { site: 'reddit.com', reason: 'reading', surface: 'feed' },
    ]);
    await db.nudges.clear();
    await take();
    expect(browser.cards).toHaveLength(1);
    expect((await decisions()).at(-1)).toBe('wrongMoment');
  });

  it('"on purpose" is quiet for the run', async () => {
    await take();
    await answer({ answer: 'break' });
    await db.spans.add(feedSpan(0, 200));
    browser.now += 200 * MINUTE_MS;
    await take();
    expect(browser.cards).toHaveLength(1);
  });

  it('leaves the tab also where the storage does not open', async () => {
    db.close({ disableAutoOpen: true });
    await expect(answer({ answer: 'leave' })).rejects.toThrow('Database');
    expect(browser.left).toMatchObject([{ leaveTo: { type: 'close' } }]);
  });
});

describe('decisions', () => {
  it('are kept when they change, with their reasons', async () => {
    await writeSettings(db, { nudgeLimitMinutes: 26 });
    await isNudgeDue(db, browser.ports, REDDIT, 'feed', 1);
    await isNudgeDue(db, browser.ports, REDDIT, 'feed', 1);
    await writeSettings(db, { nudgeLimitMinutes: 25 });
    await isNudgeDue(db, browser.ports, REDDIT, 'feed', 1);
    await take({ ...FIT_MOMENT, hasDraft: true });
    await take();
    await isNudgeDue(db, browser.ports, REDDIT, 'feed', 1);
    expect(await decisions()).toEqual(['belowLimit', 'seek', 'draft', 'show', 'tooSoon']);
    expect((await db.decisions.toArray())[3]).toMatchObject({
      site: 'reddit.com',
      surface: 'feed',
      breakpoint: 'pause',
      passiveMs: 25 * MINUTE_MS,
      limitMinutes: 25,
    });
  });

  it('say it where a card could not be shown', async () => {
    browser.isCardShown = false;
    await take();
    expect(await decisions()).toEqual(['notShown']);
    expect(await db.nudges.count()).toBe(0);
  });

  it('are the last 200', async () => {
    // Some in turn are one decision that stands; more than four are not.
    const unfit = [
      { hasDraft: true },
      { isFullscreen: true },
      { isInCall: true },
      { isFocused: false },
      { sinceOpenedMs: 0 },
    ];
    for (let count = 0; count < 210; count += 1) await take({ ...FIT_MOMENT, ...unfit[count % 5] });
    expect(await db.decisions.count()).toBe(200);
  });
});

describe('a pause of nudges', () => {
  it('is over with one quiet line, once', async () => {
    await writeSettings(db, { nudgePause: { from: NOW - 99 * MINUTE_MS, to: NOW } });
    await take();
    expect(lastCard()?.isResumed).toBe(true);
    await db.spans.add(feedSpan(0, 20));
    browser.now += 20 * MINUTE_MS;
    await take();
    expect(browser.cards.map(({ view }) => view.isResumed)).toEqual([true, false]);
  });
});
