import type { Database } from '../data/database.ts';
import { nextTime } from '../domain/look-back.ts';
import type { Ports } from './ports.ts';
import { showToolbar } from './toolbar.ts';

/** The alarm at which there is a week to look back on. */
export const LOOK_BACK_ALARM = 'look-back';

/** Shows on the toolbar whether there is a week to look back on, and asks to be woken for the next. May be asked at any time. */
export async function tendLookBack(db: Database, ports: Ports): Promise<void> {
  const { lookBack } = await showToolbar(db, ports);
  if (lookBack) await ports.wakeAt(LOOK_BACK_ALARM, nextTime(lookBack, ports.now()));
  else await ports.dropWake(LOOK_BACK_ALARM);
}
