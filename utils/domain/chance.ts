/** A source of chance: independent numbers, uniform in `[0, 1)`. */
export type Random = () => number;

/**
 * The sequence that belongs to `seeds`: the same for the same seeds on every machine, unrelated for others, however near.
 * SplitMix (Steele, Lea & Flood 2014) with 32 bits of state, begun at the FNV-1a hash of the seeds written out, so that
 * every digit of an instant counts. For drawing lots, not for secrets.
 */
export function seededRandom(...seeds: readonly (number | string)[]): Random {
  let state = mix(hash(JSON.stringify(seeds)));
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return bits;
}

/** The finaliser of MurmurHash3: each bit of the input changes each bit of the output about half the time; `[0, 2^32)`. */
function mix(input: number): number {
  let bits = input;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * One draw from Beta(`a`, `b`) for whole `a`, `b` ≥ 1: the `a`-th smallest of `a + b − 1` uniform numbers has just that
 * distribution. The cost grows with `a + b`.
 */
export function sampleBeta(a: number, b: number, random: Random): number {
  return Float64Array.from({ length: a + b - 1 }, random).toSorted()[a - 1] ?? 0;
}
