import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportMessage, ReportReply } from '../../../utils/messaging/meter-protocol.ts';
import type { Meter } from '../../../utils/meter/meter.ts';

/** A page in front of the person, as far as the meter looks at one; events of scripts are untrusted, so it hears none of ours. */
class FakePage extends EventTarget {
  visibilityState = 'visible';
  fullscreenElement = null;
  isFocused = true;
  hasFocus = () => this.isFocused;
  querySelectorAll = () => [];
}

const START = new Date(2026, 10, 22, 15).getTime();
const reports: ReportMessage[] = [];
let reply: ReportReply = {};

vi.stubGlobal('addEventListener', EventTarget.prototype.addEventListener.bind(new EventTarget()));
const page = new FakePage();
vi.stubGlobal('document', page);
vi.stubGlobal('navigation', new EventTarget());
vi.stubGlobal('browser', {
  runtime: {
    id: 'quality-minutes',
    async sendMessage(report: ReportMessage) {
      reports.push(structuredClone(report));
      return reply;
    },
  },
});
// Only now: the meter takes the browser that is there when it is loaded.
const { Meter: MeterOfPage } = await import('../../../utils/meter/meter.ts');

let meter: Meter;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  reports.length = 0;
  reply = {};
  meter = new MeterOfPage();
});

afterEach(() => {
  meter.stop();
  vi.useRealTimers();
});

/** What the reports count, in seconds since the start, once where they overlap. */
function counted(): string[] {
  const all = reports.flatMap(({ stretches }) => stretches);
  return [...new Set(all.map(({ from, to }) => `${(from - START) / 1_000}-${(to - START) / 1_000}`))];
}

/** Lets the page be without focus for a moment, as after an unlocked screen. */
function comeBack(): void {
  for (const isFocused of [false, true]) {
    page.isFocused = isFocused;
    meter.look();
  }
}

describe('a meter', () => {
  it('reports at once and every 15 s while someone attends, and only what has not arrived yet', async () => {
    await vi.advanceTimersByTimeAsync(46_000);
    expect(reports.map(({ until }) => (until - START) / 1_000)).toEqual([0, 15, 30, 45]);
    expect(counted()).toEqual(['0-15', '15-30', '30-45']);
  });

  it('ends attention when the screen is locked, until the person is back', async () => {
    await vi.advanceTimersByTimeAsync(16_000);
    reply = { locked: true };
    await vi.advanceTimersByTimeAsync(600_000);
    expect(counted()).toEqual(['0-15', '15-30']);
    // The one that was told of the lock, and an empty one that had its time already.
    expect(reports.length).toBe(4);

    reply = {};
    comeBack();
    await vi.advanceTimersByTimeAsync(16_000);
    expect(counted()).toEqual(['0-15', '15-30', '616-631']);
  });

  it('says which kind of place is left where the person goes, and not where they sit still', async () => {
    await vi.advanceTimersByTimeAsync(400_000);
    const before = reports.length;
    expect(reports.filter(({ left }) => left !== undefined)).toEqual([]);
    comeBack();
    await vi.advanceTimersByTimeAsync(6_000);
    page.isFocused = false;
    meter.look();
    expect(reports.slice(before).map(({ left }) => left)).toEqual(['page', undefined, 'page']);
    page.isFocused = true;
  });

  it('ends for good where nothing is measured any more', async () => {
    reply = { stop: true };
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reports.length).toBe(2);
    expect(meter.isLive).toBe(false);
  });
});
