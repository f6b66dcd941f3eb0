import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../utils/domain/names.ts';

describe('names', () => {
  it('are in the order in which people read them', () => {
    const names = ['Friend 10', 'friend 9', 'Zoe', 'Friend 2', 'Éva', 'Eve'];
    expect(names.toSorted(compareNames)).toEqual(['Éva', 'Eve', 'Friend 2', 'friend 9', 'Friend 10', 'Zoe']);
  });
});
