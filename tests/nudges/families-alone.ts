/** Traces of people who look at things alone. */
import { MINUTE, repeated, toTheLimit, type Family } from './family.ts';
import {
  browse,
  close,
  elsewhere,
  fullscreen,
  media,
  open,
  read,
  route,
  scroll,
  swipe,
  turnTo,
  VIDEO_ENDS,
  type Step,
} from './script.ts';
import { ARTICLE, CHANGED, FILM, FOLLOWING, FOR_YOU, POST, REDDIT, SEARCH, SHORTS } from './sites.ts';
import type { Vary } from './vary.ts';

const forYou: Family = {
  name: '25-min For-You scroll',
  plot(vary) {
    const limitMinutes = vary.pick(20, 10, 15, 20, 30, 45);
    const seconds = limitMinutes * MINUTE * vary.around(1.25, 1.1, 3);
    const hand = vary.pick(browse(seconds), browse(seconds), scroll(seconds, 3), scroll(seconds, 1));
    return { limitMinutes, steps: [open('a', vary.pick(FOR_YOU, REDDIT, FOLLOWING)), hand] };
  },
};

const swipes: Family = {
  name: 'swipe videos',
  plot(vary) {
    const every = Math.round(vary.around(12, 0.3, 3));
    const seconds = vary.around(25 * MINUTE, 0.9, 2.4);
    const sound = media(vary.pick<0 | 1 | 2>(2, 1, 2, 0));
    const ends = vary.pick(false, true);
    const videos = ends
      ? repeated(seconds, () => ({
          steps: [swipe(every, every), read(3), VIDEO_ENDS, read(2)],
          seconds: every + 5,
        }))
      : [swipe(seconds, every)];
    return { steps: [open('a', SHORTS), sound, ...videos] };
  },
};

const following: Family = {
  name: 'following feed',
  plot(vary) {
    const steps = repeated(vary.around(30 * MINUTE, 0.9, 2), () => {
      const [feed, thread] = [vary.around(150, 0.5, 2), vary.around(50, 0.4, 3)];
      const visit = [route(POST), browse(thread), route(FOLLOWING)];
      return { steps: [browse(feed), ...vary.pick(visit, visit, [])], seconds: feed + thread };
    });
    return { steps: [open('a', FOLLOWING), ...steps] };
  },
};

const longPost: Family = {
  name: 'long post, sparse scroll',
  plot(vary) {
    const every = Math.round(vary.around(25, 0.2, 1.6));
    return { steps: [open('a', POST), scroll(vary.around(30 * MINUTE, 0.9, 2), every)] };
  },
};

function inFullscreen(seconds: number): Step[] {
  return [media(2), fullscreen(true), read(seconds), fullscreen(false), media(0)];
}

/** A film after a feed; or the feed's own video in fullscreen, past the limit and back. */
const film: Family = {
  name: 'fullscreen film',
  plot(vary) {
    const early = [open('a', REDDIT), browse(vary.around(18 * MINUTE))];
    const before = vary.isOnEdge ? toTheLimit(vary, REDDIT) : early;
    const length = vary.around(90 * MINUTE, 0.1, 1.3);
    const back = [turnTo(vary.isOnEdge ? 'edge' : 'a'), browse(vary.around(10 * MINUTE, 0.5, 3))];
    const cinema = [open('b', FILM), ...inFullscreen(length), ...back];
    const inFeed = [...inFullscreen(vary.around(8 * MINUTE)), browse(vary.around(6 * MINUTE))];
    return { steps: [...before, ...vary.pick(cinema, cinema, inFeed)] };
  },
};

const secondWindow: Family = {
  name: 'video on a second window',
  plot(vary) {
    const beside = [open('film', FILM), media(2), read(vary.around(30, 0.5, 4))];
    return {
      steps: [...beside, open('a', vary.pick(REDDIT, FOR_YOU)), browse(vary.around(25 * MINUTE, 0.7, 2))],
    };
  },
};

const search: Family = {
  name: 'search, answer, leave',
  plot(vary) {
    const before = vary.isOnEdge ? toTheLimit(vary, FOLLOWING) : [];
    const looking = [...before, open('s', SEARCH), browse(vary.around(40)), open('t', ARTICLE)];
    const answer = vary.pick(browse(vary.around(6 * MINUTE)), browse(vary.around(30 * MINUTE)));
    const post = [open('p', POST), scroll(vary.around(5 * MINUTE), 12), close('p')];
    const rest = [answer, close('t'), elsewhere(vary.around(10 * MINUTE))];
    return { steps: [...looking, ...vary.pick([], post), ...rest] };
  },
};

/** Past the limit to feeds that have just been opened, in a new tab each. */
function hopOnEdge(vary: Vary): Step[] {
  const another = [open('b', FOLLOWING), browse(vary.around(50, 0.5, 1.1)), open('c', SHORTS)];
  return [...toTheLimit(vary, FOR_YOU), ...another, swipe(45, 9), open('d', REDDIT), browse(5 * MINUTE)];
}

const hop: Family = {
  name: 'feed hop A, B, A',
  plot(vary) {
    if (vary.isOnEdge) return { steps: hopOnEdge(vary) };
    const visit = () => browse(vary.around(8 * MINUTE, 0.3, 1.5));
    const [first, second] = vary.pick([REDDIT, FOR_YOU], [FOR_YOU, SHORTS], [FOLLOWING, REDDIT]);
    const hops = [
      open('a', first ?? REDDIT),
      visit(),
      open('b', second ?? FOR_YOU),
      visit(),
      turnTo('a'),
      visit(),
    ];
    const quick = [open('c', FOLLOWING), browse(40), open('d', SHORTS), swipe(45, 9), turnTo('b')];
    return { steps: [...hops, ...vary.pick([], quick), browse(vary.around(6 * MINUTE))] };
  },
};

const changed: Family = {
  name: 'page structure changed',
  plot(vary) {
    const early = vary.pick([], [open('a', REDDIT), browse(vary.around(10 * MINUTE, 0.1, 1.5))]);
    const before = vary.isOnEdge ? toTheLimit(vary, REDDIT) : early;
    return { steps: [...before, open('b', CHANGED), browse(vary.around(30 * MINUTE, 0.9, 3))] };
  },
};

export const ALONE_FAMILIES: readonly Family[] = [
  forYou,
  swipes,
  following,
  longPost,
  film,
  secondWindow,
  search,
  hop,
  changed,
];
