import { useEffect, useState } from 'preact/hooks';

/** A value that goes back to `null` by itself, for notices that need no dismissing. */
export function usePassing<T>(ms: number): [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => setValue(null), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return [value, setValue];
}
