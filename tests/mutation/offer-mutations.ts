import type { Mutation } from './mutation.ts';

/** Faults in when the reciprocity test is offered, and in what is kept of it. */
export const OFFERING: readonly Mutation[] = [
  {
    name: 'the test is offered four times a day',
    file: 'domain/asked.ts',
    from: '.length >= MOST_A_DAY',
    to: '.length > MOST_A_DAY',
  },
  {
    name: 'a clock set back lets the test come at once',
    file: 'domain/asked.ts',
    from: 'Math.abs(now - at) < LEAST_APART_MS',
    to: 'now - at < LEAST_APART_MS',
  },
  {
    name: 'three offers without an answer are followed by a fourth',
    file: 'domain/asked.ts',
    from: 'isUnwanted && ',
    to: 'false && ',
  },
  {
    name: 'an episode that was not drawn counts as asked about',
    file: 'domain/asked.ts',
    from: 'offers.filter(({ isShown }) => isShown)',
    to: 'offers',
  },
  {
    name: 'a rare surface is asked about as seldom as it comes up',
    file: 'domain/check-in-offer.ts',
    from: 'weight: 1 / (share * (times + 1))',
    to: 'weight: 1 / (times + 1)',
  },
  {
    name: 'what was asked about a lot is asked about as likely',
    file: 'domain/check-in-offer.ts',
    from: 'weight: 1 / (share * (times + 1))',
    to: 'weight: 1 / share',
  },
  {
    name: 'a killed worker draws again',
    file: 'domain/check-in-offer.ts',
    from: "seededRandom(episode.from, 'offer')",
    to: "seededRandom(now, 'offer')",
  },
  {
    name: 'the test is offered in the middle of a word',
    file: 'services/offers.ts',
    from: 'if (!isGone && (',
    to: 'if (false && (',
  },
  {
    name: 'two reports of one end make two offers',
    file: 'services/offers.ts',
    from: "ports.alone('ledger', () => addOffer(db, ports, settings, left))",
    to: 'addOffer(db, ports, settings, left)',
  },
  {
    name: 'a form that is sent twice counts the second',
    file: 'services/check-ins.ts',
    from: 'if (await db.checkins.get(checkIn.id)) return;',
    to: 'await db.checkins.delete(checkIn.id);',
  },
  {
    name: 'an answer of a card that was taken back counts as silence',
    file: 'services/check-ins.ts',
    from: 'await db.nudges.update(id, { isUndone: true });',
    to: '',
  },
];
