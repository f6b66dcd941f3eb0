/**
 * A dozen of the labelled traces, of every group; `npm run classify` plays them all. In Chromium alone: what differs between
 * browsers is timing, which the accuracy table measures in both.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreementOf,
  confusionOf,
  macroF1,
  reciprocalAsPassive,
  type Second,
} from '../classify/confusion.ts';
import { openPlayer, type Player } from '../classify/play.ts';
import { TRACES } from '../classify/traces.ts';
import { browserUnderTest } from '../support/product.ts';

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
    expect(agreementOf(confusionOf(played?.seconds ?? []))).toBeGreaterThanOrEqual(0.85);
    expect(played?.errors).toEqual([]);
  });

  it('in all of them together, and never a feed in place of people', () => {
    expect(all.length).toBeGreaterThan(samples.length * 8);
    expect(macroF1(confusionOf(all))).toBeGreaterThanOrEqual(0.97);
    expect(reciprocalAsPassive(confusionOf(all))).toBeLessThanOrEqual(0.01);
  });
});
