/**
 * The meter's way to the background. `webextension-polyfill` is too large for a page; both browsers have promises here.
 * A copy of the meter whose extension was updated or removed is an orphan: its calls throw, so it must notice and end.
 */
import {
  PENDING_PREFIX,
  type MeterMessage,
  type PendingReport,
  type ReportMessage,
} from '../messaging/meter-protocol.ts';

interface Api {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly storage: { readonly local: { set(items: Record<string, PendingReport>): Promise<void> } };
}

// Chrome before 148 has only `chrome`; neither global is typed here on purpose (no polyfill types in the page).
const scope = globalThis as unknown as { browser?: Api; chrome: Api };
const api = scope.browser ?? scope.chrome;

/** Whether the extension that started this copy is gone. */
export function isOrphaned(): boolean {
  return !api.runtime?.id;
}

/** The result of a call, or `null` where it failed: orphaned between two statements, or nobody there. */
async function quietly(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch {
    return null;
  }
}

/** Sends a message. @returns the answer, or `null` where nobody is there; the caller sends again with its next report */
export function send<Reply>(message: MeterMessage): Promise<Reply | null> {
  // The background is our own code: its replies are of the protocol's types.
  return quietly(() => api.runtime.sendMessage(message)) as Promise<Reply | null>;
}

/** Leaves a last report where the background finds it on its next start: a message to a stopped worker is lost here. */
export function storePending(report: ReportMessage): void {
  const pending: PendingReport = { origin: location.origin, report };
  void quietly(() => api.storage.local.set({ [PENDING_PREFIX + report.document]: pending }));
}
