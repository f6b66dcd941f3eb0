import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../utils/domain/nudge-moment.ts';
import { keepsQuiet, quietRuleFor, type WrongMoment } from '../../../utils/domain/quiet-rules.ts';
import { FIT_MOMENT } from '../../support/nudges.ts';

/** Local time in November 2026; the 22nd is a Sunday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const ruleAt = (when: number, reason: WrongMoment) =>
  quietRuleFor({ id: 'q', at: when, site: 'reddit.com' }, 'thread', reason);
const isQuiet = (rule: ReturnType<typeof ruleAt>, now: number, moment: Moment | null = FIT_MOMENT) =>
  keepsQuiet(rule, 'reddit.com', moment, now);

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
    expect(isQuiet(rule, at(25, 3), { ...FIT_MOMENT, surface: 'thread' })).toBe(true);
    expect(isQuiet(rule, at(25, 3))).toBe(false);
    // Which kind of place it is, only the page knows.
    expect(isQuiet(rule, at(25, 3), null)).toBe(false);
  });

  it('talking: ten minutes from the last word', () => {
    const rule = ruleAt(at(24, 14), 'talking');
    expect(isQuiet(rule, at(25, 3), { ...FIT_MOMENT, sinceComposedMs: 599_999 })).toBe(true);
    expect(isQuiet(rule, at(25, 3), { ...FIT_MOMENT, sinceComposedMs: 600_000 })).toBe(false);
    expect(isQuiet(rule, at(25, 3), null)).toBe(false);
  });

  it.each(['reading', 'talking', 'working'] as const)('%s: on that site', (reason) => {
    const moment = { ...FIT_MOMENT, surface: 'thread', sinceComposedMs: 0 } as const;
    expect(keepsQuiet(ruleAt(at(24, 14), reason), 'x.com', moment, at(24, 14))).toBe(false);
    expect(keepsQuiet(ruleAt(at(24, 14), reason), 'reddit.com', moment, at(24, 14))).toBe(true);
  });
});
