import { expect, it } from 'vitest';
import { Labels } from '../../classify/labels.ts';

const SECOND = 1_000;
const FEED = { site: 'a.example', surface: 'feed' } as const;
const CHAT = { site: 'a.example', surface: 'conversation' } as const;

function activitiesOf(labels: Labels, ...seconds: number[]) {
  return seconds.map((second) => labels.at(second * SECOND)?.activity ?? null);
}

it('scrolls until ten seconds after the last step', () => {
  const labels = new Labels();
  labels.enter(FEED, 0);
  labels.note('scrolled', 1 * SECOND);
  labels.note('scrolled', 3 * SECOND);
  expect(activitiesOf(labels, 0.5, 1, 12.9, 13)).toEqual(['reading', 'scrolling', 'scrolling', 'reading']);
});

it('composes until fifteen seconds after the last input, also while scrolling', () => {
  const labels = new Labels();
  labels.enter(FEED, 0);
  labels.note('composed', 1 * SECOND);
  labels.note('scrolled', 10 * SECOND);
  expect(activitiesOf(labels, 15.9, 16, 20)).toEqual(['composing', 'scrolling', 'reading']);
});

it('ends what was done where the surface changes, and not where someone looks away and back', () => {
  const labels = new Labels();
  labels.enter(FEED, 0);
  labels.note('scrolled', 1 * SECOND);
  labels.enter(null, 2 * SECOND);
  labels.enter(FEED, 4 * SECOND);
  labels.enter(CHAT, 6 * SECOND);
  expect(activitiesOf(labels, 3, 5, 7)).toEqual([null, 'scrolling', 'reading']);
});

it('counts listening with people where the person speaks at any time on that site', () => {
  const silent = new Labels();
  silent.enter(CHAT, 0);
  expect(silent.verdicts([SECOND])).toEqual(['other']);
  silent.note('composed', 5 * SECOND);
  expect(silent.verdicts([SECOND, 6 * SECOND])).toEqual(['reciprocal', 'reciprocal']);
});

it('labels time before and away as none', () => {
  const labels = new Labels();
  labels.enter(FEED, 2 * SECOND);
  labels.enter(null, 4 * SECOND);
  expect(labels.verdicts([SECOND, 3 * SECOND, 5 * SECOND])).toEqual(['none', 'passive', 'none']);
});
