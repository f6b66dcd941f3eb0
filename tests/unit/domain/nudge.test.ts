import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { dayOf, weekdayOf } from '../../../utils/domain/day.ts';
import { minuteOf } from '../../../utils/domain/hours.ts';
import { NUDGE_KINDS } from '../../../utils/domain/nudge-kinds.ts';
import type { Moment } from '../../../utils/domain/nudge-moment.ts';
import {
  decideNudge,
  type Nudge,
  type NudgeAnswer,
  type NudgeSituation,
} from '../../../utils/domain/nudge.ts';
import { quietRuleFor, type WrongMoment } from '../../../utils/domain/quiet-rules.ts';
import type { KindRecord } from '../../../utils/domain/rotation.ts';
import type { Run } from '../../../utils/domain/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/domain/settings.ts';

const MINUTE_MS = 60_000;
const TODAY = '2026-11-22';
const START = Date.UTC(2026, 10, 22, 12);

const fit: Moment = {
  surface: 'feed',
  breakpoint: 'pause',
  sinceComposedMs: Number.MAX_SAFE_INTEGER,
  sinceOpenedMs: 10 * MINUTE_MS,
  hasDraft: false,
  isInCall: false,
  isFullscreen: false,
  isFocused: true,
};

const runOf = (minutes: number): Run => ({
  from: START,
  to: START + minutes * MINUTE_MS,
  passiveMs: minutes * MINUTE_MS,
});

function shown(atMinute: number, answer: NudgeAnswer | null, day = TODAY): Nudge {
  return {
    id: `${atMinute}`,
    at: START + atMinute * MINUTE_MS,
    day,
    kind: 'mirror',
    site: 'reddit.com',
    surface: 'feed',
    runFrom: START,
    passiveMs: 0,
    answer,
    isDrawn: false,
    isWithheld: false,
    isConfirmed: true,
    outcome: null,
  };
}

const ALL: readonly KindRecord[] = NUDGE_KINDS.map((kind) => ({ kind, shown: 0, helped: 0 }));
const MIRROR: readonly KindRecord[] = ALL.slice(0, 1);

const situationAfter = (minutes: number, part: Partial<NudgeSituation> = {}): NudgeSituation => ({
  run: runOf(minutes),
  moment: fit,
  history: [],
  settings: DEFAULT_SETTINGS,
  site: 'reddit.com',
  surface: 'feed',
  spokenAt: null,
  today: TODAY,
  now: START + minutes * MINUTE_MS,
  quietRules: [],
  kinds: MIRROR,
  ...part,
});

/** The reason to wait, or the kind of the nudge. */
function said(situation: NudgeSituation) {
  const decision = decideNudge(situation);
  return decision.type === 'wait' ? decision.reason : decision.kind;
}

/** What is decided after so many minutes of an unbroken run. */
function decide(
  minutes: number,
  history: Nudge[] = [],
  moment: Moment | null = fit,
  patch: Partial<Settings> = {},
) {
  return said(situationAfter(minutes, { history, moment, settings: { ...DEFAULT_SETTINGS, ...patch } }));
}

describe('decideNudge', () => {
  it('speaks at the limit and not before', () => {
    expect(decide(19.99)).toBe('belowLimit');
    expect(decide(20)).toBe('mirror');
    expect(decide(1, [], fit, { nudgeLimitMinutes: 1 })).toBe('mirror');
  });

  it('says nothing without a run, switched off or paused', () => {
    expect(said(situationAfter(30, { run: null }))).toBe('noRun');
    expect(decide(30, [], fit, { nudgesOn: false })).toBe('switchedOff');
    const pause = { from: START, to: START + 60 * MINUTE_MS };
    expect(decide(30, [], fit, { pause })).toBe('paused');
    expect(decide(60, [], fit, { pause })).toBe('mirror');
    expect(decide(59, [], fit, { nudgePause: pause })).toBe('nudgesPaused');
    expect(decide(60, [], fit, { nudgePause: pause })).toBe('mirror');
  });

  it('speaks within the chosen hours, and at any time where none are chosen', () => {
    // 22 November 2026 is a Sunday.
    const minute = minuteOf(START + 30 * MINUTE_MS);
    const hours = (weekdays: number[], fromMinute: number, toMinute: number) => ({
      nudgeHours: [{ weekdays, fromMinute, toMinute }],
    });
    const today = weekdayOf(dayOf(START + 30 * MINUTE_MS));
    expect(decide(30, [], fit, hours([today], minute, minute + 1))).toBe('mirror');
    expect(decide(30, [], fit, hours([today], minute + 1, minute + 9))).toBe('outsideHours');
    expect(decide(30, [], fit, hours([(today + 1) % 7], minute, minute + 1))).toBe('outsideHours');
  });

  it.each<[string, Partial<Moment>]>([
    ['notAFeed', { surface: 'conversation' }],
    ['notAFeed', { surface: 'mail' }],
    ['notAFeed', { surface: 'page' }],
    ['notAFeed', { surface: 'video' }],
    ['composing', { sinceComposedMs: 29_999 }],
    ['draft', { hasDraft: true }],
    ['call', { isInCall: true }],
    ['fullscreen', { isFullscreen: true }],
    ['notFocused', { isFocused: false }],
    ['justOpened', { sinceOpenedMs: 59_999 }],
  ])('waits: %s', (reason, part) => {
    expect(decide(25, [], { ...fit, ...part })).toBe(reason);
  });

  it('speaks in a thread too, and 30 s after the last word', () => {
    expect(decide(25, [], { ...fit, surface: 'thread', sinceComposedMs: 30_000 })).toBe('mirror');
  });

  it('comes again after 15 and then 30 min more, three times in a run', () => {
    const first = [shown(20, 'keep')];
    expect(decide(29, first)).toBe('tooSoon');
    expect(decide(34.9, first)).toBe('belowLimit');
    expect(decide(35, first)).toBe('mirror');
    const second = [...first, shown(35, 'keep')];
    expect(decide(64.9, second)).toBe('belowLimit');
    expect(decide(65, second)).toBe('mirror');
    expect(decide(500, [...second, shown(65, 'keep')])).toBe('runCap');
  });

  it('keeps 10 min apart even across runs', () => {
    const elsewhere = { ...shown(-8, 'keep'), runFrom: START - 60 * MINUTE_MS };
    const settings = { nudgeLimitMinutes: 1 };
    expect(decide(1, [elsewhere], fit, settings)).toBe('tooSoon');
    expect(decide(2, [elsewhere], fit, settings)).toBe('mirror');
  });

  it('does what "later" says: 5, then 15 min, and not a third time', () => {
    const once = [shown(20, 'later')];
    expect(decide(24.9, once)).toBe('saidLater');
    expect(decide(25, once)).toBe('mirror');
    const twice = [...once, shown(25, 'later')];
    expect(decide(39.9, twice)).toBe('saidLater');
    expect(decide(40, twice)).toBe('mirror');
    expect(decide(50, [...twice, shown(40, 'later')])).toBe('mirror');
    expect(decide(49, [...twice, shown(40, 'keep')])).toBe('tooSoon');
  });

  it('is quiet for the run after two that were ignored', () => {
    expect(decide(70, [shown(20, 'ignored'), shown(35, 'ignored')])).toBe('quietForTheRun');
    expect(decide(70, [shown(20, 'ignored'), shown(35, null)])).toBe('quietForTheRun');
    expect(decide(70, [shown(20, 'ignored'), shown(35, 'keep')])).toBe('mirror');
  });

  it('speaks at most six times a day', () => {
    const six = [1, 2, 3, 4, 5, 6].map((hours) => shown(-hours * 60, 'keep'));
    expect(decide(30, six)).toBe('dayCap');
    expect(decide(30, six.with(0, shown(-60, 'keep', '2026-11-21')))).toBe('mirror');
  });

  it('holds to the numbers that the person set', () => {
    const history = [shown(20, 'ignored')];
    expect(decide(70, history, fit, { ignoredInARow: 1 })).toBe('quietForTheRun');
    expect(decide(30, [shown(-60, 'keep'), shown(-120, 'keep')], fit, { nudgesADay: 2 })).toBe('dayCap');
    expect(decide(22, [shown(20, 'later')], fit, { laterFirstMinutes: 2 })).toBe('mirror');
    const twice = [shown(20, 'later'), shown(25, 'later')];
    expect(decide(32, twice, fit, { laterSecondMinutes: 7 })).toBe('mirror');
    expect(decide(31, twice, fit, { laterSecondMinutes: 7 })).toBe('saidLater');
    expect(decide(30, [shown(20, 'later')], fit, { latersARun: 0 })).toBe('belowLimit');
  });

  it('is quiet for the rest of a break on purpose', () => {
    expect(decide(300, [shown(20, 'break')])).toBe('breakOnPurpose');
    expect(decide(30, [shown(-20, 'break')])).toBe('mirror');
  });

  it.each<[WrongMoment, Partial<Moment>, string]>([
    ['reading', { surface: 'thread' }, 'mirror'],
    ['reading', {}, 'wrongMoment'],
    ['talking', { sinceComposedMs: 9 * MINUTE_MS }, 'wrongMoment'],
    ['talking', { sinceComposedMs: 10 * MINUTE_MS }, 'mirror'],
    ['working', {}, 'wrongMoment'],
  ])('heeds what was said of a wrong moment: %s %o', (reason, part, expected) => {
    const at = START + 20 * MINUTE_MS;
    const rule = quietRuleFor({ id: 'q', at, site: 'reddit.com' }, 'feed', reason);
    const situation = situationAfter(25, { quietRules: [rule], moment: { ...fit, ...part } });
    expect(said(situation)).toBe(expected);
    expect(said({ ...situation, site: 'x.com' })).toBe('mirror');
  });

  it('says nothing where no kind has anything to say', () => {
    expect(said(situationAfter(25, { kinds: [] }))).toBe('noKind');
  });

  it('keeps its kind while a run lasts and changes it with the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...NUDGE_KINDS), (from, before) => {
        const run = { ...runOf(40), from };
        const now = from + 40 * MINUTE_MS;
        const previous = { ...shown(0, 'keep'), at: from - 60 * MINUTE_MS, kind: before, day: 'before' };
        const next = decideNudge(situationAfter(40, { run, now, kinds: ALL, history: [previous] }));
        const earlier = { ...previous, at: from + 20 * MINUTE_MS };
        const same = decideNudge(situationAfter(40, { run, now, kinds: ALL, history: [previous, earlier] }));
        expect(next).toMatchObject({ type: 'show' });
        expect(next).not.toMatchObject({ kind: before });
        expect(same).toMatchObject({ type: 'show', kind: before });
      }),
    );
  });

  it('withholds one in five for the experiment, and treats it as if it had been shown', () => {
    const settings = { ...DEFAULT_SETTINGS, experimentOn: true };
    const decisions = Array.from({ length: 2_000 }, (_, index) => {
      const from = START + index * 7_777_777;
      const run = { ...runOf(25), from };
      return decideNudge(situationAfter(25, { run, now: from + 25 * MINUTE_MS, settings }));
    });
    const withheld = decisions.filter(({ type }) => type === 'withhold').length;
    expect(withheld).toBeGreaterThan(330);
    expect(withheld).toBeLessThan(470);
    const held = { ...shown(20, null), isWithheld: true };
    expect(decide(25, [held])).toBe('tooSoon');
    expect(decide(34, [held])).toBe('belowLimit');
    // It was not seen, so it was not ignored, and does not count among those of a day.
    expect(decide(70, [held, shown(35, 'ignored')])).toBe('mirror');
    expect(decide(35, [held], fit, { nudgesADay: 1 })).toBe('mirror');
  });
});
