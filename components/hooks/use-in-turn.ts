import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part waits no longer than this for its turn. */
const LONGEST_WAIT_MS = 300;

/**
 * The parts of a page that stand further down, one more whenever the browser has a moment: what stands above is shown first, and what
 * the person asks for meanwhile does not wait for them. Each comes below those before it, so that nothing moves.
 * @param isWanted something in them is asked for: they are all there at once
 */
export function useInTurn(parts: readonly ComponentChild[], isWanted: boolean): readonly ComponentChild[] {
  const [count, setCount] = useState(0);
  const isDone = isWanted || count >= parts.length;
  useEffect(() => {
    if (isWanted) setCount(parts.length);
    if (isDone) return undefined;
    const request = requestIdleCallback(() => setCount(count + 1), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(request);
  }, [count, isDone, isWanted, parts.length]);
  return isDone ? parts : parts.slice(0, count);
}
