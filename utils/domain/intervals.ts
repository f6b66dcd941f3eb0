/** How many of so many: whole numbers, `0 ≤ successes ≤ trials`. */
export interface Count {
  readonly successes: number;
  readonly trials: number;
}

/** Where a true value lies, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval of a share (Wilson 1927), within 0 and 1; all of that where nothing was tried.
 *
 * @param z how many standard errors wide to each side; 1.96 covers the truth 19 times in 20 on average over shares
 */
export function wilsonInterval(successes: number, trials: number, z = 1.96): Bounds {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = (share + z ** 2 / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * The interval of the share in `a` minus the share in `b`, between −1 and 1: the distances to the Wilson limits, squared
 * and added (Newcombe 1998, method 10). All of −1 to 1 where nothing was tried on one side.
 */
export function differenceInterval(a: Count, b: Count, z = 1.96): Bounds {
  if (a.trials === 0 || b.trials === 0) return { low: -1, high: 1 };
  const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
  const [inA, inB] = [wilsonInterval(a.successes, a.trials, z), wilsonInterval(b.successes, b.trials, z)];
  return {
    low: shareA - shareB - Math.hypot(shareA - inA.low, inB.high - shareB),
    high: shareA - shareB + Math.hypot(inA.high - shareA, shareB - inB.low),
  };
}
