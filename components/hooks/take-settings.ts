import type { Settings } from '../../utils/domain/settings.ts';
import { wasDone } from './send-command.ts';

/** Takes the settings of a file over, but for what holds for a while: pauses, quiet time, and when a backup was last made. @returns whether all were taken */
export async function takeSettings(settings: Partial<Settings>): Promise<boolean> {
  const {
    ignoredSites = [],
    pause: _pause,
    nudgePause: _nudgePause,
    quiet: _quiet,
    backupAt: _at,
    ...patch
  } = settings;
  const done = [await wasDone({ type: 'saveSettings', patch })];
  for (const site of ignoredSites) done.push(await wasDone({ type: 'ignoreSite', site, ignored: true }));
  return done.every(Boolean);
}
