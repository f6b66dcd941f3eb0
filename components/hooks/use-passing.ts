import { useEffect, useState } from 'preact/hooks';

/** A value that goes back to `null` by itself, for notices that need no dismissing. It waits while the person is on a button of one. */
export function usePassing<T>(ms: number): [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setInterval(() => isReachedFor() || setValue(null), ms);
    return () => clearInterval(timer);
  }, [value, ms]);
  return [value, setValue];
}

function isReachedFor(): boolean {
  return document.querySelector('.notice button:is(:hover, :focus-visible)') !== null;
}
