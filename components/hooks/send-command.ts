import type { Command, CommandReply } from '../../utils/messaging/commands.ts';
import { browser } from '../../utils/platform/browser.ts';

/** Asks the background for something. Never throws: a background that does not answer is an answer too. */
export async function sendCommand<T extends Command['type']>(
  command: Extract<Command, { type: T }>,
): Promise<CommandReply<T>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(command);
    // The background is this extension's own code and types its replies.
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as CommandReply<T>;
  } catch {
    // The channel closed before an answer came, which is all that could be reported.
  }
  return { ok: false, error: 'storage' };
}

/** Asks for something that gives nothing back. @returns whether it was done */
export async function wasDone(command: Exclude<Command, { type: 'describePlace' }>): Promise<boolean> {
  return (await sendCommand(command)).ok;
}

/** Something was changed in this page itself: what the toolbar says of it follows. */
export function followToolbar(): void {
  void wasDone({ type: 'saveSettings', patch: {} });
}
