import type { Settings } from '../../utils/domain/settings.ts';
import { patchOf } from '../../utils/domain/settings-schema.ts';
import { wasDone } from './send-command.ts';

/** Takes the settings of a file over, but for what holds for a while, such as pauses and quiet time. @returns whether all were taken */
export async function takeSettings(settings: Partial<Settings>): Promise<boolean> {
  const { ignoredSites = [], toldGoals = [], goalOnBadge = null, dayStarts } = settings;
  const done = [await wasDone({ type: 'saveSettings', patch: patchOf(settings) })];
  for (const site of ignoredSites) done.push(await wasDone({ type: 'ignoreSite', site, ignored: true }));
  for (const id of toldGoals) done.push(await wasDone({ type: 'tellGoal', id, isTold: true }));
  if (goalOnBadge !== null) done.push(await wasDone({ type: 'showGoal', id: goalOnBadge }));
  if (dayStarts) {
    const hour = dayStarts.at(-1)?.hour ?? 0;
    done.push(await wasDone({ type: 'startDay', hour, history: dayStarts }));
  }
  return done.every(Boolean);
}
