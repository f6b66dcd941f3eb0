import type { Command } from '../../utils/messaging/commands.ts';
import { t } from '../../utils/platform/messages.ts';
import { sendCommand } from './send-command.ts';
import { usePassing } from './use-passing.ts';

/** How long a notice stays. */
const NOTICE_MS = 8_000;

/** What the page has to say about what was just done. */
export interface NoticeText {
  readonly text: string;
  /** Something went wrong; it is read out at once. */
  readonly isProblem: boolean;
}

/** Carries out a change and says how it went; with no text, its part of the page says so itself. @returns whether it was done */
export type RunCommand = (
  command: Exclude<Command, { type: 'describePlace' }>,
  doneText: string,
) => Promise<boolean>;

/** One notice for the whole page, and the commands that lead to it. */
export function useNotice() {
  const [notice, setNotice] = usePassing<NoticeText>(NOTICE_MS);
  const announce = (text: string, isProblem = false) => setNotice({ text, isProblem });
  const run: RunCommand = async (command, doneText) => {
    const reply = await sendCommand(command);
    if (!reply.ok) announce(t(reply.error === 'gone' ? 'problemGone' : 'problemSaving'), true);
    else if (doneText !== '') announce(doneText);
    return reply.ok;
  };
  return { notice, announce, run };
}
