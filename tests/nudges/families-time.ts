/** Traces in which time itself is the difficulty: breaks, absences, sleep, midnight, summer time, a worker that is ended. */
import { HOUR, MINUTE, repeated, type Family, type Plot } from './family.ts';
import { ALONE_FAMILIES } from './families-alone.ts';
import { PEOPLE_FAMILIES } from './families-people.ts';
import { browse, CLEAR, elsewhere, open, read, sleep, turnTo, write, type Step } from './script.ts';
import { ARTICLE, FOR_YOU, REDDIT } from './sites.ts';
import type { Vary } from './vary.ts';

function feedBreakFeed(vary: Vary, [first, pause, second]: readonly [number, number, number]): Plot {
  const away = vary.pick<readonly Step[]>(
    [elsewhere(pause)],
    [open('b', ARTICLE), browse(pause), turnTo('a')],
  );
  return { steps: [open('a', vary.pick(REDDIT, FOR_YOU)), browse(first), ...away, browse(second)] };
}

const shortBreak: Family = {
  name: 'feed, 4-min break, feed',
  plot: (vary) =>
    feedBreakFeed(vary, [
      vary.around(12 * MINUTE),
      vary.around(4 * MINUTE, 0.3, 1.15),
      vary.around(12 * MINUTE, 0.9, 1.6),
    ]),
};

const longBreak: Family = {
  name: 'feed, 6-min break, feed',
  plot: (vary) =>
    vary.pick(
      feedBreakFeed(vary, [
        vary.around(15 * MINUTE, 0.8, 1.2),
        vary.around(6 * MINUTE, 0.9, 3),
        vary.around(15 * MINUTE, 0.8, 1.8),
      ]),
      manyRuns(vary),
    ),
};

/** More runs on one day than a day has nudges. */
function manyRuns(vary: Vary): Plot {
  const runs = repeated(4 * HOUR, () => {
    const [feed, pause] = [vary.around(13 * MINUTE, 0.9, 1.2), vary.around(7 * MINUTE)];
    return { steps: [browse(feed), elsewhere(pause)], seconds: feed + pause };
  });
  return { limitMinutes: 10, steps: [open('a', REDDIT), ...runs] };
}

/** The page stays in front; some come back. */
const walkAway: Family = {
  name: 'walk away at minute 12',
  plot(vary) {
    const back = [browse(vary.around(15 * MINUTE, 0.5, 1.6))];
    const away = vary.around(60 * MINUTE, 0.02, 1.2);
    const until = vary.pick(
      12 * MINUTE,
      vary.around(12 * MINUTE, 0.7, 1.6),
      18.5 * MINUTE,
      19.5 * MINUTE,
      20 * MINUTE + 1,
    );
    const lastWords = vary.pick<readonly Step[]>([], [write(vary.around(15, 0.3, 2)), CLEAR]);
    const steps = [open('a', REDDIT), browse(until), ...lastWords, read(away), ...vary.pick([], back, back)];
    return { steps };
  },
};

const sleeping: Family = {
  name: 'sleep 2 h',
  plot(vary) {
    const before = vary.pick(12 * MINUTE, vary.around(12 * MINUTE, 0.5, 1.5), 20 * MINUTE + 5);
    const asleep = vary.pick(2 * HOUR, vary.around(2 * HOUR, 0.5, 3), vary.around(3 * MINUTE, 0.2, 1.2));
    const after = vary.around(12 * MINUTE, 0.8, 2.2);
    const steps = [
      open('a', FOR_YOU),
      browse(before),
      sleep(asleep),
      read(vary.pick(0, 4, 30)),
      browse(after),
    ];
    return { steps, ...vary.pick<Partial<Plot>>({}, { isSteadyInSleep: true }) };
  },
};

const midnight: Family = {
  name: 'midnight',
  plot(vary) {
    const before = Math.round(vary.around(12, 0.2, 3));
    const startAt = new Date(2026, 10, 24, 23, 60 - before).getTime();
    return { steps: [open('a', FOR_YOU), browse(vary.around(90 * MINUTE, 0.3, 1.1))], startAt };
  },
};

/** The nights on which clocks change in Europe, North America and on Lord Howe. */
const CHANGES = [
  [2026, 10, 1],
  [2027, 2, 14],
  [2026, 9, 25],
  [2027, 2, 28],
  [2026, 9, 4],
  [2027, 3, 4],
] as const;

const summerTime: Family = {
  name: 'summer time begins or ends',
  plot(vary) {
    const [year, month, day] = CHANGES[vary.index % CHANGES.length] ?? CHANGES[0];
    const startAt = new Date(
      year,
      month,
      day,
      vary.pick(1, 0, 1, 2),
      Math.floor(vary.around(45, 0.1, 1.3)),
    ).getTime();
    return { steps: [open('a', REDDIT), browse(vary.around(60 * MINUTE, 0.5, 2))], startAt };
  },
};

/** Another trace, with a worker that forgets everything again and again. */
const killed: Family = {
  name: 'worker killed every 30 s',
  plot(vary) {
    const others = [...ALONE_FAMILIES, ...PEOPLE_FAMILIES].filter(({ name }) => !name.startsWith('call'));
    const other = others[vary.index % others.length];
    if (!other) throw new Error('There is no other trace');
    return { ...other.plot(vary), killEvery: 30 };
  },
};

export const TIME_FAMILIES: readonly Family[] = [
  shortBreak,
  longBreak,
  walkAway,
  sleeping,
  midnight,
  summerTime,
  killed,
];
