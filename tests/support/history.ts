/** An invented person's days: plausible, and the same for the same seed. */
import { seededRandom, type Random } from '../../utils/domain/chance.ts';
import { CHECK_IN_POINTS, type CheckIn } from '../../utils/domain/check-in.ts';
import { addDays, instantOf, weekdayOf } from '../../utils/domain/day.ts';
import { addCounts, addTime, emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import { parsePlaceKey, type PlaceKey } from '../../utils/domain/place.ts';
import type { Span } from '../../utils/domain/span.ts';
import { idOf } from './ids.ts';

interface Habit {
  readonly site: string;
  /** How likely it is on a workday and on a weekend day. */
  readonly chance: readonly [workday: number, weekend: number];
  /** The longest in minutes, by what is done there. */
  readonly minutes: Readonly<Partial<Record<PlaceKey, number>>>;
}

const HABITS: readonly Habit[] = [
  { site: 'mail.google.com', chance: [0.95, 0.4], minutes: { 'mail/reading': 20, 'mail/composing': 15 } },
  {
    site: 'reddit.com',
    chance: [0.8, 0.9],
    minutes: { 'feed/scrolling': 45, 'feed/reading': 12, 'thread/reading': 20 },
  },
  {
    site: 'web.whatsapp.com',
    chance: [0.85, 0.9],
    minutes: { 'conversation/composing': 15, 'conversation/reading': 20 },
  },
  { site: 'meet.google.com', chance: [0.5, 0.1], minutes: { 'call/talking': 60 } },
  {
    site: 'youtube.com',
    chance: [0.6, 0.8],
    minutes: { 'feed/scrolling': 25, 'video/watching': 70 },
  },
  { site: 'instagram.com', chance: [0.6, 0.7], minutes: { 'feed/scrolling': 35, 'feed/watching': 10 } },
  { site: 'news.ycombinator.com', chance: [0.5, 0.3], minutes: { 'feed/scrolling': 10 } },
  {
    site: 'discord.com',
    chance: [0.3, 0.5],
    minutes: { 'conversation/reading': 25, 'conversation/composing': 10, 'call/talking': 45 },
  },
  { site: 'wikipedia.org', chance: [0.5, 0.3], minutes: { 'page/reading': 20 } },
  { site: 'github.com', chance: [0.8, 0.2], minutes: { 'page/reading': 40, 'page/composing': 20 } },
];
/** One day in so many is spent elsewhere. */
const EMPTY_DAYS = 1 / 20;
const MINUTE_MS = 60_000;

/** The days that end with `last`, which has time, oldest first; days without time are left out, as they are in the product. */
export function inventHistory(last: string, count: number, seed = 1): DayTotals[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index - count + 1))
    .map((day) => ({ day, random: seededRandom(seed, day) }))
    .filter(({ day, random }) => random() >= EMPTY_DAYS || day === last)
    .map(({ day, random }) => inventDay(day, random))
    .filter(({ sites }) => Object.keys(sites).length > 0);
}

function inventDay(day: string, random: Random): DayTotals {
  const isWeekend = [0, 6].includes(weekdayOf(day));
  return HABITS.filter(({ chance }) => random() < chance[isWeekend ? 1 : 0]).reduce(
    (totals, { site, minutes }) => {
      const timed = Object.entries(minutes).reduce(
        // The keys of the table above.
        (sum, [key, most]) => addTime(sum, site, key as PlaceKey, Math.round(random() * most * MINUTE_MS)),
        totals,
      );
      const visits = 1 + Math.floor(random() * 6);
      const steps = Math.floor(random() * 400);
      const sends = 'conversation/composing' in minutes ? { sends: 4 * visits } : {};
      return addCounts(timed, site, { visits, steps, ...sends });
    },
    emptyDay(day),
  );
}

/** From half past seven; a day of the table above ends before midnight. */
const FIRST_HOUR = 7.5;
const LONGEST_PIECE_MS = 6 * MINUTE_MS;

/** One way in which the day may have gone: its spans, in order, whose sums are its totals to the millisecond. */
export function inventSpans({ day, sites }: DayTotals, seed = 1): Span[] {
  const random = seededRandom(seed, day, 'spans');
  const pieces = Object.entries(sites).flatMap(([site, places]) =>
    Object.entries(places).flatMap(([key, ms]) => {
      const place = parsePlaceKey(key);
      return place ? cut(ms).map((length) => ({ site, ...place, length })) : [];
    }),
  );
  // Neighbours stay neighbours, so that there are runs; where a day's visits begin is a matter of chance.
  const first = Math.floor(random() * pieces.length);
  let at = instantOf(day, 0) + FIRST_HOUR * 60 * MINUTE_MS;
  return [...pieces.slice(first), ...pieces.slice(0, first)].map(({ length, ...observation }) => {
    const pauseMs = random() < 0.2 ? Math.floor(random() * 30) * MINUTE_MS : 0;
    const from = at + pauseMs;
    at = from + length;
    return { from, to: at, ...observation, attended: true, day };
  });
}

function cut(ms: number): number[] {
  const whole = Array.from({ length: Math.floor(ms / LONGEST_PIECE_MS) }, () => LONGEST_PIECE_MS);
  const rest = ms % LONGEST_PIECE_MS;
  return rest > 0 ? [...whole, rest] : whole;
}

/** About two answers a day about places of that day. */
export function inventCheckIns(history: readonly DayTotals[], seed = 1): CheckIn[] {
  return history.flatMap(({ day, sites }) => {
    const random = seededRandom(seed, day, 'answers');
    const point = () => CHECK_IN_POINTS[Math.floor(random() * CHECK_IN_POINTS.length)] ?? 0;
    return Object.entries(sites)
      .filter(() => random() < 0.3)
      .map(([site, places], index): CheckIn => {
        const surface = parsePlaceKey(Object.keys(places)[0] ?? '')?.surface ?? 'page';
        const at = instantOf(day, 12) + index * 60 * MINUTE_MS;
        const answers = { settled: point(), supported: point(), capable: point() };
        return { id: idOf(`${day}-${index}`), at, day, site, surface, answers };
      });
  });
}
