/** What the toolbar says of the product: its name, a neutral one if that is wished, and whether a pause is over. */
import type { Database } from '../data/database.ts';
import { readSettings } from '../data/settings-store.ts';
import { isMarked } from '../domain/practice.ts';
import type { Settings } from '../domain/settings.ts';
import { t } from '../platform/messages.ts';
import type { Ports } from './ports.ts';

/** Shows what is so now; browsers forget it when they end. @returns the settings it was read from */
export async function showToolbar(db: Database, ports: Ports): Promise<Settings> {
  const settings = await readSettings(db);
  const isOver = isMarked(settings.practice, ports.now());
  const name = t(settings.discreetOn ? 'discreetName' : 'appName');
  await ports.mark(isOver ? '•' : '');
  await ports.title(isOver ? t('toolbarPauseOver', name) : name);
  return settings;
}
