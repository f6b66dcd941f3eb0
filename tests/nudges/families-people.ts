/** Traces of people who write, talk and call. */
import { MINUTE, repeated, toTheLimit, type Family } from './family.ts';
import { browse, call, CLEAR, close, media, open, read, route, turnTo, write, type Step } from './script.ts';
import { CHAT, DMS, FOLLOWING, FOR_YOU, MAIL, MEETING, REDDIT, STREAM, STREAM_CHAT } from './sites.ts';
import type { Vary } from './vary.ts';

/** Messages, with pauses in which the others' are read. */
function chatting(vary: Vary, seconds: number): Step[] {
  return repeated(seconds, () => {
    const [writing, reading] = [vary.around(30, 0.2, 2), vary.around(60, 0.2, 2.5)];
    const line = [write(writing, vary.pick(1, 2, 4)), CLEAR];
    return { steps: [...line, vary.pick(read(reading), browse(reading))], seconds: writing + reading };
  });
}

/** Past the limit to people, in the same tab or in another, for too short a time to end the run; and back. */
function chatOnEdge(vary: Vary): Step[] {
  const there = vary.pick(DMS, DMS, CHAT, MAIL);
  const talk = [read(vary.around(20, 0.2, 3)), write(vary.around(12, 0.3, 2), 2), CLEAR, read(15)];
  const sameTab = [route(there), ...talk, route(FOR_YOU)];
  const otherTab = [open('p', there), ...talk, turnTo('edge')];
  const back = browse(vary.around(4 * MINUTE));
  return [...toTheLimit(vary, FOR_YOU), ...vary.pick(sameTab, sameTab, otherTab), back];
}

const chat: Family = {
  name: 'chat with reading pauses',
  plot(vary) {
    if (vary.isOnEdge) return { steps: chatOnEdge(vary) };
    const feed = (tab: string) => [open(tab, FOR_YOU), browse(vary.around(15 * MINUTE, 0.8, 1.6))];
    const [before, after] = [vary.pick([], feed('a'), []), vary.pick([], feed('c'), feed('d'))];
    const where = open('b', vary.pick(CHAT, DMS));
    return { steps: [...before, where, ...chatting(vary, vary.around(25 * MINUTE, 0.5, 2)), ...after] };
  },
};

/** Begun just past the limit, too short to end the run; then sent, or left standing for a while. */
function commentOnEdge(vary: Vary): Step[] {
  const words = write(vary.around(20, 0.1, 2), vary.pick(1, 2, 5));
  const sent = [CLEAR, vary.pick(read(20), browse(40))];
  const standing = [vary.pick(browse(100), read(45)), browse(vary.around(30)), CLEAR];
  const rest = browse(vary.around(5 * MINUTE, 0.5, 2));
  return [...toTheLimit(vary, REDDIT), words, ...vary.pick(sent, sent, standing), rest];
}

/** A comment with thinking pauses, sent or left standing; the feed goes on. */
const comment: Family = {
  name: '6-min comment in a feed',
  plot(vary) {
    if (vary.isOnEdge) return { steps: commentOnEdge(vary) };
    const thinking = vary.pick(0, 6, 20, 40);
    const writing = repeated(vary.around(6 * MINUTE, 0.1, 1.5), () => {
      const words = vary.around(25, 0.3, 3);
      const pause = thinking > 0 ? [read(thinking)] : [];
      return { steps: [write(words, vary.pick(1, 2)), ...pause], seconds: words + thinking };
    });
    const standing = [browse(vary.around(8 * MINUTE, 0.2, 2)), CLEAR];
    const before = browse(vary.around(12 * MINUTE, 0.5, 1.8));
    const after = browse(vary.around(25 * MINUTE, 0.3, 1.5));
    const end = vary.pick([CLEAR], [CLEAR], standing);
    return { steps: [open('a', vary.pick(REDDIT, FOLLOWING)), before, ...writing, ...end, after] };
  },
};

/** The call is in a tab behind, or in the feed's own page and begins when a nudge is due. */
const callWithFeed: Family = {
  name: 'call with a feed in front',
  plot(vary) {
    const ownPage = [open('a', REDDIT), browse(20 * MINUTE + 3), call('a', true)];
    const after = [browse(vary.around(50, 0.5, 1.1)), call('a', false), browse(vary.around(3 * MINUTE))];
    const before = vary.pick([], [open('a', REDDIT), browse(vary.around(10 * MINUTE))]);
    const calling = [open('call', MEETING), call('call', true), read(vary.around(40, 0.1, 4))];
    const feed = [open('b', FOR_YOU), browse(vary.around(30 * MINUTE, 0.3, 1.5))];
    const hungUp = [call('call', false), close('call'), browse(vary.around(5 * MINUTE))];
    const behind = [...before, ...calling, ...feed, ...vary.pick([], hungUp)];
    return { steps: vary.pick(behind, behind, [...ownPage, ...after]) };
  },
};

/** Someone streams, and the person writes in its chat, in a window of its own. */
const livestream: Family = {
  name: 'livestream plus chat window',
  plot(vary) {
    const early = [open('a', REDDIT), browse(vary.around(15 * MINUTE))];
    const before = vary.isOnEdge ? toTheLimit(vary, REDDIT) : vary.pick(early, []);
    const stream = [open('s', STREAM), media(2), read(vary.around(2 * MINUTE)), open('c', STREAM_CHAT)];
    const evening = repeated(vary.around(40 * MINUTE, 0.3, 1.2), () => {
      const [writing, watching] = [vary.around(15, 0.3, 2), vary.around(120, 0.3, 2)];
      const turn = [turnTo('c'), write(writing, 2), CLEAR, turnTo('s'), read(watching)];
      return { steps: turn, seconds: writing + watching };
    });
    return { steps: [...before, ...stream, ...evening] };
  },
};

const reply: Family = {
  name: 'feed, 90 s reply, feed',
  plot(vary) {
    const where = vary.pick(CHAT, MAIL, DMS);
    const feed = vary.isOnEdge
      ? toTheLimit(vary, REDDIT)
      : [open('a', REDDIT), browse(vary.around(12 * MINUTE, 0.8, 1.6))];
    const back = turnTo(vary.isOnEdge ? 'edge' : 'a');
    const answer = [open('b', where), write(vary.around(90, 0.75, 2), 2), CLEAR];
    return { steps: [...feed, ...answer, back, browse(vary.around(12 * MINUTE, 0.8, 2.2))] };
  },
};

export const PEOPLE_FAMILIES: readonly Family[] = [chat, comment, callWithFeed, livestream, reply];
