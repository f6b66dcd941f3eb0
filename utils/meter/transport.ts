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

// Every browser that we run in has it; its types are those of the polyfill, which is not for pages. Not by the bare name: WXT puts a
// choice between two names in its place, which costs 50 bytes.
const { browser } = globalThis as unknown as { readonly browser: Api };

/** Whether the extension that started this copy is gone. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/** Sends a message. @returns the answer, or nothing where nobody is there; the caller sends again with its next report */
export async function send<Reply>(message: MeterMessage): Promise<Reply | undefined> {
  try {
    // The background is our own code: its replies are of the protocol's types.
    return (await browser.runtime.sendMessage(message)) as Reply;
  } catch {
    // Orphaned between two statements, or nobody there.
    return undefined;
  }
}

/** Leaves a last report where the background finds it on its next start: a message to a stopped worker is lost here. */
export function storePending(report: ReportMessage): void {
  const pending: PendingReport = { origin: location.origin, report };
  browser.storage.local.set({ [PENDING_PREFIX + report.document]: pending }).catch(() => undefined);
}
