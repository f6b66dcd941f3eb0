import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../utils/domain/nudge-moment.ts';
import { decideNudge, type Nudge, type NudgeAnswer } from '../../../utils/domain/nudge.ts';
import type { Run } from '../../../utils/domain/run.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';

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
  };
}

/** What is decided after so many minutes of an unbroken run; the reason, or the kind of the nudge. */
function decide(
  minutes: number,
  history: Nudge[] = [],
  moment: Moment | null = fit,
  settings = DEFAULT_SETTINGS,
) {
  const now = START + minutes * MINUTE_MS;
  const decision = decideNudge(runOf(minutes), moment, history, settings, TODAY, now);
  return decision.type === 'show' ? decision.kind : decision.reason;
}

describe('decideNudge', () => {
  it('speaks at the limit and not before', () => {
    expect(decide(19.99)).toBe('belowLimit');
    expect(decide(20)).toBe('mirror');
    expect(decide(1, [], fit, { ...DEFAULT_SETTINGS, nudgeLimitMinutes: 1 })).toBe('mirror');
  });

  it('says nothing without a run, switched off or paused', () => {
    const now = START;
    expect(decideNudge(null, fit, [], DEFAULT_SETTINGS, TODAY, now)).toEqual({
      type: 'wait',
      reason: 'noRun',
    });
    expect(decide(30, [], fit, { ...DEFAULT_SETTINGS, nudgesOn: false })).toBe('switchedOff');
    const pause = { from: START, to: START + 60 * MINUTE_MS };
    expect(decide(30, [], fit, { ...DEFAULT_SETTINGS, pause })).toBe('paused');
    expect(decide(60, [], fit, { ...DEFAULT_SETTINGS, pause })).toBe('mirror');
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
    const settings = { ...DEFAULT_SETTINGS, nudgeLimitMinutes: 1 };
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
});
