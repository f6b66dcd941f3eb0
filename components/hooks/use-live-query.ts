import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a page knows of something stored. */
export type Live<T> =
  | { readonly type: 'waiting' }
  | { readonly type: 'ready'; readonly value: T }
  | { readonly type: 'failed' };

/**
 * Follows a query: it is read again whenever what it read has changed, also from another context.
 * A change of `key` begins anew and keeps the last value until the next is there, so that nothing flickers.
 * @param read the same function every time; it only reads, and must not be slow, since it may run often
 * @param key what to read, such as a day
 */
export function useLiveQuery<T>(read: (key: string) => Promise<T>, key = ''): Live<T> {
  const [live, setLive] = useState<Live<T>>({ type: 'waiting' });
  // Not an effect after the paint: that would put the first read off by a frame.
  useLayoutEffect(() => {
    const subscription = liveQuery(() => read(key)).subscribe({
      next: (value) => setLive({ type: 'ready', value }),
      error: () => setLive({ type: 'failed' }),
    });
    return () => subscription.unsubscribe();
  }, [read, key]);
  return live;
}

/** The value where there is one. */
export function valueOf<T>(live: Live<T>): T | undefined {
  return live.type === 'ready' ? live.value : undefined;
}
