import { expect, it } from 'vitest';
import type { CompiledRule } from '../../../utils/sites/site.ts';
import { surfaceOf } from '../../../utils/sites/surface-of.ts';

const RULES: readonly CompiledRule[] = [
  ['^/shorts', 'feed', 1],
  ['^/s', 'thread', 0],
  ['#chat$', 'conversation', 0],
];

it('takes the first rule that matches', () => {
  expect(surfaceOf(RULES, '/shorts/1')).toEqual({ surface: 'feed', swipe: true });
  expect(surfaceOf(RULES, '/s/1')).toEqual({ surface: 'thread', swipe: false });
  expect(surfaceOf([...RULES].reverse(), '/shorts/1')).toEqual({ surface: 'thread', swipe: false });
});

it('sees query and fragment', () => {
  expect(surfaceOf(RULES, '/?a#chat')).toEqual({ surface: 'conversation', swipe: false });
});

it('is a plain page where nothing matches', () => {
  expect(surfaceOf(RULES, '/')).toEqual({ surface: 'page', swipe: false });
  expect(surfaceOf([], '/shorts/1')).toEqual({ surface: 'page', swipe: false });
});
