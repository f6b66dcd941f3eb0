import { describe, expect, it } from 'vitest';
import {
  browse,
  call,
  CLEAR,
  elsewhere,
  fullscreen,
  open,
  read,
  route,
  scroll,
  sleep,
  write,
  type Script,
  type Step,
} from '../../nudges/script.ts';
import { CHANGED, CHAT, MEETING, POST, REDDIT } from '../../nudges/sites.ts';
import { secondsOf } from '../../nudges/timeline.ts';
import { judge, type ShownNudge } from '../../nudges/truth.ts';

const LIMIT_MINUTES = 5;
const LIMIT_S = LIMIT_MINUTES * 60;

/** Judges made-up nudges `at` so many seconds, each with its answer. */
function judged(steps: readonly Step[], shown: Readonly<Record<number, string>>) {
  const script: Script = {
    family: '',
    name: '',
    seed: 1,
    startAt: new Date(2026, 10, 24, 12).getTime(),
    limitMinutes: LIMIT_MINUTES,
    steps,
    answers: [],
  };
  const seconds = secondsOf(script);
  const nudges = Object.entries(shown).map(([second, answer]): ShownNudge => {
    const { at = 0, tab = '' } = seconds[Number(second)] ?? {};
    return { at, second: Number(second), tab: tab ?? 'behind', answer };
  });
  return judge(seconds, seconds.length, LIMIT_MINUTES, nudges);
}

/** What is said of one nudge, so many seconds after the last step began. */
function saidOf(steps: readonly Step[], at: number) {
  return judged(steps, { [at]: 'ignored' }).judgements[0]?.reason;
}

const feed = [open('a', REDDIT), scroll(LIMIT_S + 10, 5)];
const from = LIMIT_S + 10;

describe('the truth of a scripted trace', () => {
  it.each<[string, readonly Step[], number, string | null]>([
    ['past the limit, at a pause', feed, LIMIT_S + 4, null],
    ['before the limit', feed, LIMIT_S - 10, 'below the limit'],
    ['amid scrolling', [open('a', REDDIT), scroll(LIMIT_S + 90, 1)], LIMIT_S + 30, 'no breakpoint'],
    ['amid scrolling, a minute later', [open('a', REDDIT), scroll(LIMIT_S + 90, 1)], LIMIT_S + 61, null],
    ['while writing', [...feed, write(20)], from + 10, 'with people'],
    ['29 s after writing', [...feed, write(1), CLEAR, browse(60)], from + 29, 'with people'],
    ['before a draft', [...feed, write(1), browse(60)], from + 55, 'with people'],
    ['in a chat', [...feed, route(CHAT), read(20)], from + 5, 'with people'],
    ['in a call', [...feed, route(MEETING), read(20)], from + 5, 'with people'],
    ['with a call behind', [...feed, call('b', true), browse(20)], from + 9, 'with people'],
    ['in fullscreen', [...feed, fullscreen(true), read(20)], from + 5, 'fullscreen'],
    ['where the place is not known', [...feed, route(CHANGED), read(20)], from + 5, 'not a feed'],
    ['in a feed just opened', [...feed, open('b', REDDIT), read(80)], from + 59, 'just opened'],
    ['a minute after it was opened', [...feed, open('b', REDDIT), scroll(80, 10)], from + 65, null],
    ['after a minute without input', [...feed, read(90)], from + 80, 'nobody there'],
    ['elsewhere', [...feed, elsewhere(60)], from + 9, 'not in front'],
    ['asleep', [...feed, sleep(60)], from + 9, 'nobody there'],
    ['in a thread that is read', [open('a', POST), scroll(LIMIT_S * 2, 40)], LIMIT_S + 30, 'below the limit'],
    ['after a break of 5 min', [...feed, elsewhere(300), browse(60)], from + 310, 'below the limit'],
    ['after a break of 4 min', [...feed, elsewhere(240), scroll(60, 5)], from + 244, null],
    ['after a minute with people', [...feed, write(61), CLEAR, scroll(90, 5)], from + 124, 'below the limit'],
    ['after less with people', [...feed, write(30), CLEAR, scroll(90, 5)], from + 64, null],
  ])('judges a nudge %s', (_, steps, at, reason) => {
    expect(saidOf(steps, at)).toBe(reason);
  });

  it('knows when nudges may come again', () => {
    const long = [open('a', REDDIT), scroll(90 * 60, 5)];
    const reasons = (shown: Readonly<Record<number, string>>) =>
      judged(long, shown).judgements.map(({ reason }) => reason);
    const [first, second, third] = [LIMIT_S + 4, LIMIT_S + 904, LIMIT_S + 2_704];
    expect(reasons({ [first]: 'keep', [second]: 'keep', [third]: 'keep' })).toEqual([null, null, null]);
    expect(reasons({ [first]: 'keep', [second - 60]: 'keep' })).toEqual([null, 'below the limit']);
    expect(reasons({ [first]: 'later', [first + 300]: 'later' })).toEqual([null, null]);
    expect(reasons({ [first]: 'later', [first + 290]: 'later' })).toEqual([null, 'later']);
    expect(reasons({ [first]: 'break', [third]: 'keep' })).toEqual([null, 'a break on purpose']);
    const ignored = { [first]: 'ignored', [second]: 'ignored', [third]: 'keep' };
    expect(reasons(ignored)).toEqual([null, null, 'two ignored']);
  });

  it('counts a long run as nudged in time, late or never', () => {
    const isInTime = (shown: Readonly<Record<number, string>>) =>
      judged([open('a', REDDIT), scroll(LIMIT_S + 200, 5)], shown).longRuns.map((run) => run.isNudgedInTime);
    expect(isInTime({ [LIMIT_S + 4]: 'keep' })).toEqual([true]);
    expect(isInTime({ [LIMIT_S + 99]: 'keep' })).toEqual([false]);
    expect(isInTime({})).toEqual([false]);
    expect(judged([open('a', REDDIT), scroll(LIMIT_S - 20, 5)], {}).longRuns).toEqual([]);
  });

  it('takes listening before one’s own first word for time with people', () => {
    const talk = [...feed, route(CHAT), read(55), write(10), CLEAR, route(REDDIT), scroll(90, 5)];
    expect(saidOf(talk, from + 65 + 34)).toBe('below the limit');
  });
});
