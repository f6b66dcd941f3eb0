import { describe, expect, it } from 'vitest';
import type { CheckIn, CheckInAnswers } from '../../../utils/domain/check-in.ts';
import { dayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import { needsSupport, shouldPointToSupport } from '../../../utils/domain/support.ts';
import { MINUTE_MS, NOW } from '../../support/reports.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
const LOWEST: CheckInAnswers = { settled: -2, supported: -2, capable: -2 };

const answered = (daysAgo: number, answers: CheckInAnswers = LOWEST): CheckIn => {
  const at = NOW - daysAgo * DAY_MS;
  return { id: String(daysAgo), at, day: dayOf(at, MIDNIGHT), site: 'a.example', surface: 'feed', answers };
};
const needs = (...checkIns: CheckIn[]) => needsSupport(checkIns, NOW);

describe('support', () => {
  it('is pointed to after three answers at the lowest in all rows, within seven days', () => {
    expect(needs(answered(0), answered(3), answered(6.99))).toBe(true);
    expect(needs(answered(0), answered(3), answered(7))).toBe(false);
    expect(needs(answered(0), answered(1))).toBe(false);
  });

  it.each<CheckInAnswers>([
    { settled: -2, supported: -2, capable: -1 },
    { settled: -2, supported: -2 },
    { settled: 2, supported: 2, capable: 2 },
    {},
  ])('is not concluded from %o', (answers) => {
    expect(needs(answered(0), answered(1), answered(2, answers))).toBe(false);
  });

  it('is pointed to on the day of such an answer, and not the days after', () => {
    const days = [answered(1), answered(2), answered(3)];
    expect(shouldPointToSupport(days, 0, NOW, MIDNIGHT)).toBe(false);
    expect(shouldPointToSupport([answered(0), ...days], 0, NOW, MIDNIGHT)).toBe(true);
  });

  it('stays away for a week once it was put away, also where a clock was set back', () => {
    const days = [answered(0), answered(1), answered(2)];
    const pointsAfter = (ms: number) => shouldPointToSupport(days, NOW - ms, NOW, MIDNIGHT);
    expect([0, 6.9 * DAY_MS, 7 * DAY_MS].map(pointsAfter)).toEqual([false, false, true]);
    expect([-DAY_MS, -400 * DAY_MS].map(pointsAfter)).toEqual([false, true]);
  });
});
