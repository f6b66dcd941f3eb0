import { expect, it } from 'vitest';
import { NO_TIME, type Balance } from '../../../utils/domain/balance.ts';
import { usualPeopleShare } from '../../../utils/domain/usual.ts';

const day = (reciprocal: number, passive: number): Balance => ({ ...NO_TIME, reciprocal, passive });

it.each<[string, readonly Balance[], number | null]>([
  ['nothing of no days', [], null],
  ['nothing of two', [day(1, 1), day(1, 3)], null],
  ['the middle of three', [day(1, 1), day(1, 3), day(3, 1)], 0.5],
  ['the mean of both in the middle of four', [day(0, 4), day(1, 3), day(2, 2), day(4, 0)], 0.375],
  ['nothing of empty days beside two', [day(1, 1), NO_TIME, NO_TIME, day(1, 3)], null],
])('what is usual is %s', (_, days, share) => {
  expect(usualPeopleShare(days)).toBe(share);
});
