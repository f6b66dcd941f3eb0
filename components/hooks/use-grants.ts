import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/platform/browser.ts';

/** @returns what ends the listening */
function onGrantChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** The granted match patterns, kept up to date with the browser; `null` until they are known. */
export function useGrants(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    read();
    return onGrantChange(read);
  }, []);
  return origins;
}

/** How often grants have changed while the page was open: something to ask again by. */
export function useGrantChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => onGrantChange(() => setCount((before) => before + 1)), []);
  return count;
}
