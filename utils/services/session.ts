import type { Database } from '../data/database.ts';
import { showOnBadge } from './goals.ts';
import { reconcile } from './grants.ts';
import { tendLookBack } from './look-back.ts';
import { settleMark } from './offers.ts';
import type { Ports } from './ports.ts';
import { tendPractice } from './practice.ts';

/**
 * Puts back what browsers forget when they end: what the toolbar shows, alarms, and where the meter is registered. Asked for whenever
 * the background starts: that a person turned the product off and on again is told by no event.
 */
export function beginSession(db: Database, ports: Ports): Promise<void> {
  return ports.oncePerSession(async () => {
    await settleMark(db, ports);
    await tendPractice(db, ports);
    await tendLookBack(db, ports);
    await showOnBadge(db, ports);
    await reconcile(db, ports);
  });
}
