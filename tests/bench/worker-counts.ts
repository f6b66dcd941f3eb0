import type { BrowserSession } from '../support/browser-session.ts';

/** What reached the background and the database; transactions are those that may write. */
export interface Counts {
  readonly messages: number;
  readonly messageBytes: number;
  readonly transactions: number;
  readonly writes: number;
  readonly bytesWritten: number;
}

interface CountingScope {
  counted?: Record<keyof Counts, number>;
}

/** Begins to count in the worker; the counts go when it is stopped. */
export async function countInBackground(session: BrowserSession): Promise<void> {
  await session.evaluateInBackground(() => {
    const counted = { messages: 0, messageBytes: 0, transactions: 0, writes: 0, bytesWritten: 0 };
    (globalThis as CountingScope).counted = counted;
    chrome.runtime.onMessage.addListener((message) => {
      counted.messages += 1;
      counted.messageBytes += JSON.stringify(message).length;
    });
    // Dexie has bound `transaction` already; each transaction is seen when it first asks for a store.
    const seen = new WeakSet<IDBTransaction>();
    const { objectStore } = IDBTransaction.prototype;
    IDBTransaction.prototype.objectStore = function counting(name) {
      if (!seen.has(this) && this.mode === 'readwrite') counted.transactions += 1;
      seen.add(this);
      return objectStore.call(this, name);
    };
    for (const method of ['put', 'add'] as const) {
      const original = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function counting(value: unknown, ...rest: IDBValidKey[]) {
        counted.writes += 1;
        counted.bytesWritten += JSON.stringify(value).length;
        return original.call(this, value, ...rest);
      };
    }
  });
}

/** The counts since, scaled to a minute; `null` where the worker was stopped, having had nothing to do. */
export async function readCounts(session: BrowserSession, perMinute: number): Promise<Counts | null> {
  const counted = await session.evaluateInBackground(() => (globalThis as CountingScope).counted ?? null);
  if (!counted) return null;
  const scaled = Object.entries(counted).map(
    ([name, count]) => [name, Math.round(count * perMinute)] as const,
  );
  // The same keys as before.
  return Object.fromEntries(scaled) as unknown as Counts;
}

/** The extension API in the worker. */
declare const chrome: { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } };
