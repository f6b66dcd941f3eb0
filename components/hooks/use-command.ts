import { useState } from 'preact/hooks';
import type { Command } from '../../utils/messaging/commands.ts';
import { wasDone } from './send-command.ts';

type ChangeCommand = Exclude<Command, { type: 'describePlace' }>;

/**
 * Sends commands that change something and remembers whether the last one failed, so that the page can say
 * so.
 */
export function useCommand(): { run: (command: ChangeCommand) => Promise<boolean>; hasFailed: boolean } {
  const [hasFailed, setFailed] = useState(false);
  const run = async (command: ChangeCommand) => {
    const done = await wasDone(command);
    setFailed(!done);
    return done;
  };
  return { run, hasFailed };
}
