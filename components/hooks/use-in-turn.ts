import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part waits no longer than this for its turn. */
const LONGEST_WAIT_MS = 300;

/**
 * The parts of a page that stand further down, one more whenever the browser has a moment: what stands above is shown first, and what
 * the person asks for meanwhile does not wait for them. Each comes below those before it, so that nothing moves.
 * @param wanted the part that the address names, or nothing; with one they are all there at once
 */
export function useInTurn(parts: readonly ComponentChild[], wanted: string): readonly ComponentChild[] {
  const [count, setCount] = useState(0);
  const all = parts.length;
  useEffect(() => {
    if (count >= all) return undefined;
    if (wanted) {
      setCount(all);
      // The browser looked for it when it was not there yet. At once: while it glides, what comes above it pushes it away.
      document.getElementById(wanted)?.scrollIntoView({ behavior: 'instant' });
      return undefined;
    }
    const request = requestIdleCallback(() => setCount(count + 1), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(request);
  }, [count, all, wanted]);
  return wanted ? parts : parts.slice(0, count);
}
