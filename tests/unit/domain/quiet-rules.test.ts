import { describe, expect, it } from 'vitest';
import { keepsQuiet, quietRuleFor, type Place, type WrongMoment } from '../../../utils/domain/quiet-rules.ts';

/** Local time in November 2026; the 22nd is a Sunday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const ruleAt = (when: number, reason: WrongMoment) =>
  quietRuleFor({ id: 'q', at: when, site: 'reddit.com' }, 'thread', reason);
const HERE: Place = { site: 'reddit.com', surface: 'feed', sinceSpokenMs: Infinity };
const isQuiet = (rule: ReturnType<typeof ruleAt>, now: number, part: Partial<Place> = {}) =>
  keepsQuiet(rule, { ...HERE, ...part }, now);

describe('"wrong moment"', () => {
  it('working: an hour before and after, to the half hour, on days like that one', () => {
    const rule = ruleAt(at(24, 14, 20), 'working');
    expect(rule).toMatchObject({
      hours: { weekdays: [1, 2, 3, 4, 5], fromMinute: 13 * 60, toMinute: 15 * 60 + 30 },
    });
    expect([at(27, 13), at(27, 15, 30), at(28, 14)].map((now) => isQuiet(rule, now))).toEqual([
      true,
      false,
      false,
    ]);
    expect(ruleAt(at(22, 14), 'working')).toMatchObject({ hours: { weekdays: [6, 0] } });
  });

  it('working late: not past midnight', () => {
    expect(ruleAt(at(24, 23, 40), 'working')).toMatchObject({
      hours: { fromMinute: 22 * 60 + 30, toMinute: 1_440 },
    });
    expect(ruleAt(at(24, 0, 10), 'working')).toMatchObject({ hours: { fromMinute: 0, toMinute: 90 } });
  });

  it('reading: in that kind of place', () => {
    const rule = ruleAt(at(24, 14), 'reading');
    expect(isQuiet(rule, at(25, 3), { surface: 'thread' })).toBe(true);
    expect(isQuiet(rule, at(25, 3))).toBe(false);
    // Where nobody knows the kind of place, the page will.
    expect(isQuiet(rule, at(25, 3), { surface: null })).toBe(false);
  });

  it('talking: ten minutes from the last word', () => {
    const rule = ruleAt(at(24, 14), 'talking');
    expect(isQuiet(rule, at(25, 3), { sinceSpokenMs: 599_999 })).toBe(true);
    expect(isQuiet(rule, at(25, 3), { sinceSpokenMs: 600_000 })).toBe(false);
  });

  it.each(['reading', 'talking', 'working'] as const)('%s: on that site', (reason) => {
    const place = { surface: 'thread', sinceSpokenMs: 0 } as const;
    expect(isQuiet(ruleAt(at(24, 14), reason), at(24, 14), { ...place, site: 'x.com' })).toBe(false);
    expect(isQuiet(ruleAt(at(24, 14), reason), at(24, 14), place)).toBe(true);
  });
});
