import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../utils/domain/settle.ts';
import type { Span, Stretch } from '../../../utils/domain/span.ts';
import { Attention } from '../../../utils/meter/attention.ts';

const SECOND_MS = 1_000;

/** A page in front of the person, who has just come to it at second 0. */
function attended(part: Partial<Attention> = {}): Attention {
  const attention = new Attention(0, 0);
  attention.setPresence(true, true);
  return Object.assign(attention, part);
}

/** Lets time pass in ticks, as the meter does, and draws what was counted. */
function pass(attention: Attention, seconds: number, tickSeconds = 15): string[] {
  return ticks(attention, seconds * SECOND_MS, tickSeconds * SECOND_MS).map(draw);
}

// Both clocks run alike here; the tests of jumps call `counted` themselves.
function ticks(attention: Attention, lengthMs: number, tickMs: number): Stretch[] {
  const end = attention.at + lengthMs;
  while (attention.at < end) {
    const next = Math.min(attention.at + tickMs, end);
    attention.advance(next, next);
  }
  return taken(attention);
}

function counted(attention: Attention, now: number, steady: number): Stretch[] {
  attention.advance(now, steady);
  return taken(attention);
}

function taken(attention: Attention): Stretch[] {
  const { stretches } = attention;
  attention.stretches = [];
  return stretches;
}

function draw({ from, to, activity, attended: isAttended }: Stretch): string {
  return `${from / SECOND_MS}-${to / SECOND_MS} ${activity}${isAttended ? '' : ' (filler)'}`;
}

describe('attention', () => {
  it.each([
    ['a feed', { surface: 'feed' as const }, ['0-60 reading']],
    ['a thread', { surface: 'thread' as const }, ['0-60 reading']],
    ['an article', {}, ['0-180 reading']],
    ['a feed with muted media', { surface: 'feed' as const, playing: 1 as const }, ['0-60 watching']],
    ['a feed with sound', { surface: 'feed' as const, playing: 2 as const }, ['0-300 watching']],
    ['a video', { surface: 'video' as const, playing: 2 as const }, ['0-1800 watching']],
    [
      'a film in fullscreen',
      { surface: 'video' as const, playing: 2 as const, isFullscreen: true },
      ['0-10800 watching'],
    ],
    ['a call', { isInCall: true }, ['0-14400 talking']],
  ])('ends by itself when a person walks away from %s', (_name, part, expected) => {
    expect(pass(attended(part), 4 * 3_600)).toEqual(expected);
  });

  it('is scrolling until 10 s after the last step and composing until 15 s after the last input', () => {
    expect(pass(attended({ surface: 'feed', scrolledAt: 0 }), 60)).toEqual([
      '0-10 scrolling',
      '10-60 reading',
    ]);
    expect(pass(attended({ composedAt: 0, scrolledAt: 8_000 }), 30)).toEqual([
      '0-15 composing',
      '15-18 scrolling',
      '18-30 reading',
    ]);
  });

  it('adds nothing while the page is hidden or unfocused', () => {
    const away = attended();
    away.setPresence(false, false);
    expect(pass(away, 600)).toEqual([]);
    const unfocused = attended();
    unfocused.setPresence(true, false);
    expect(pass(unfocused, 600)).toEqual([]);
    expect(unfocused.until).toBe(-Infinity);
  });

  it('adds nothing for a sleep, and needs a new input after it', () => {
    const attention = attended();
    pass(attention, 10);
    expect(counted(attention, 7_210_000, 7_210_000)).toEqual([]);
    expect(pass(attention, 60)).toEqual([]);
    attention.inputAt = attention.at;
    expect(pass(attention, 1)).toEqual(['7270-7271 reading']);
  });

  it('adds nothing for a clock that jumps, forward or back', () => {
    for (const jumpMs of [2_000, -2_000, 3_600_000, -3_600_000]) {
      const attention = attended();
      pass(attention, 10);
      expect(counted(attention, 15_000 + jumpMs, 15_000)).toEqual([]);
    }
  });

  it('remembers nothing of what lies in the future after a clock was set back', () => {
    const attention = attended({ composedAt: 0, scrolledAt: 0 });
    pass(attention, 1);
    attention.advance(-7_200_000, 1_100);
    attention.inputAt = attention.at;
    attention.advance(-7_199_000, 2_100);
    expect(taken(attention).map(draw)).toEqual(['-7200--7199 reading']);
  });

  it('still counts a tick that is 5 s late, not one that is later', () => {
    expect(pass(attended(), 20, 20)).toEqual(['0-20 reading']);
    expect(pass(attended(), 21, 21)).toEqual([]);
  });

  it('counts a call in the background as a filler', () => {
    const away = attended({ isInCall: true });
    away.setPresence(false, false);
    expect(pass(away, 60)).toEqual(['0-60 talking (filler)']);
  });
});

describe('a loss of focus', () => {
  const lose = (seconds: number, isVisible = true): string[] => {
    const attention = attended();
    pass(attention, 5);
    attention.setPresence(isVisible, false);
    pass(attention, seconds);
    attention.setPresence(true, true);
    return taken(attention).map(draw);
  };

  it('that comes back within 10 s is a filler', () => {
    expect(lose(10)).toEqual(['5-15 reading (filler)']);
    expect(lose(10.001)).toEqual([]);
  });

  it('is none where the page was out of view', () => {
    expect(lose(3, false)).toEqual([]);
    const attention = attended();
    attention.setPresence(true, false);
    pass(attention, 1);
    attention.setPresence(false, false);
    pass(attention, 1);
    attention.setPresence(true, false);
    attention.setPresence(true, true);
    expect(taken(attention)).toEqual([]);
  });

  it('is none where attention had ended before', () => {
    const attention = attended({ surface: 'feed' });
    pass(attention, 90);
    attention.setPresence(true, false);
    pass(attention, 2);
    attention.setPresence(true, true);
    expect(taken(attention)).toEqual([]);
  });
});

describe('properties of a meter', () => {
  const events = fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 40_000 }),
      what: fc.constantFrom(
        'tick',
        'input',
        'scroll',
        'type',
        'hide',
        'show',
        'blur',
        'focus',
        'call',
        'hang up',
      ),
      jumpMs: fc.constantFrom(0, 0, 0, 0, 7_200_000, -5_000),
    }),
    { maxLength: 40 },
  );

  it('never counts more than the steady clock, never twice, never while away', () => {
    fc.assert(
      fc.property(events, (history) => {
        const attention = attended({ surface: 'feed' });
        let wallOffset = 0;
        let steady = 0;
        for (const { afterMs, what, jumpMs } of history) {
          steady += afterMs;
          wallOffset += jumpMs;
          attention.advance(steady + wallOffset, steady);
          react(attention, what);
        }
        const all = taken(attention);
        for (const stretch of all) expect(stretch.to).toBeGreaterThan(stretch.from);
        // A filler in retrospect may lie over a call that went on meanwhile: the ledger gives each instant to one of them.
        const spans = all.map((each) => ({ ...each, site: 'a.example', day: '' })).reduce<Span[]>(settle, []);
        const total = spans.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(total).toBeLessThanOrEqual(steady);
      }),
      { numRuns: 10_000 },
    );
  });

  function react(attention: Attention, what: string): void {
    const { at } = attention;
    if (what === 'input' || what === 'scroll' || what === 'type') attention.inputAt = at;
    if (what === 'scroll') attention.scrolledAt = at;
    if (what === 'type') attention.composedAt = at;
    if (what === 'hide') attention.setPresence(false, false);
    if (what === 'blur') attention.setPresence(true, false);
    if (what === 'show' || what === 'focus') attention.setPresence(true, true);
    if (what === 'call') attention.isInCall = true;
    if (what === 'hang up') attention.isInCall = false;
  }

  it('counts the same however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 14_000 }), { maxLength: 30 }), (steps) => {
        const start = () => attended({ surface: 'feed', scrolledAt: 0, composedAt: 4_000, playing: 2 });
        const attention = start();
        for (const step of steps) attention.advance(attention.at + step, attention.at + step);
        expect(taken(attention)).toEqual(ticks(start(), attention.at, 10_000));
      }),
      { numRuns: 1_000 },
    );
  });
});
