/**
 * A dozen of the labelled traces, of every group; `npm run classify` plays them all. In Chromium alone: what differs between
 * browsers is timing, which the accuracy table measures in both.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confusionOf, macroF1, reciprocalAsPassive, type Second } from '../classify/confusion.ts';
import { openPlayer, type Player } from '../classify/play.ts';
import { TRACES } from '../classify/traces.ts';
import { browserUnderTest } from '../support/product.ts';

/** The second in which one thing ends and another begins may fall either way, and there are two such in a trace. */
const MOST_AT_EDGES = 2;
const isPlayed = browserUnderTest() === 'chromium';
const samples = TRACES.filter(({ isSample }) => isSample);
const all: Second[] = [];
let player: Player | undefined;

beforeAll(async () => {
  if (isPlayed) player = await openPlayer('chromium');
});

afterAll(async () => {
  await player?.close();
});

describe.runIf(isPlayed)('what is recorded each second is what a careful observer would say', () => {
  it.each(samples)('in $name', async (trace) => {
    const played = await player?.play(trace);
    all.push(...(played?.seconds ?? []));
    const seconds = played?.seconds ?? [];
    expect(seconds.length).toBeGreaterThan(MOST_AT_EDGES);
    expect(seconds.filter(({ label, record }) => label !== record).length).toBeLessThanOrEqual(MOST_AT_EDGES);
    expect(played?.errors).toEqual([]);
  });

  it('in all of them together, and never a feed in place of people', () => {
    expect(all.length).toBeGreaterThan(samples.length * 8);
    // The bars are those of the whole table, which has the seconds for them; these are two minutes.
    expect(macroF1(confusionOf(all))).toBeGreaterThanOrEqual(0.9);
    expect(reciprocalAsPassive(confusionOf(all))).toBeLessThanOrEqual(0.01);
  });
});
