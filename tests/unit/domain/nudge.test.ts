import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import { minuteOf } from '../../../utils/domain/hours.ts';
import type { Moment } from '../../../utils/domain/nudge-moment.ts';
import { quietRuleFor, type WrongMoment } from '../../../utils/domain/quiet-rules.ts';
import {
  decide,
  fit,
  MINUTE_MS,
  said,
  shown,
  situationAfter,
  START,
} from '../../support/nudge-situations.ts';

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
    expect(decide(59, [], fit, { quiet: pause })).toBe('quiet');
    expect(decide(60, [], fit, { quiet: pause })).toBe('mirror');
  });

  it('speaks within the chosen hours, and at any time where none are chosen', () => {
    // 22 November 2026 is a Sunday.
    const minute = minuteOf(START + 30 * MINUTE_MS);
    const hours = (weekdays: number[], fromMinute: number, toMinute: number) => ({
      nudgeHours: [{ weekdays, fromMinute, toMinute }],
    });
    const today = weekdayOf(dayOf(START + 30 * MINUTE_MS, MIDNIGHT));
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

  it('stays away from a call in another tab, and for a moment after it was last seen', () => {
    const now = START + 25 * MINUTE_MS;
    expect(said(situationAfter(25, { callAt: now - 19_999 }))).toBe('call');
    expect(said(situationAfter(25, { callAt: now - 19_999, moment: null }))).toBe('call');
    expect(said(situationAfter(25, { callAt: now - 20_000 }))).toBe('mirror');
  });

  it('says nothing where no kind has anything to say', () => {
    expect(said(situationAfter(25, { kinds: [] }))).toBe('noKind');
  });
});
