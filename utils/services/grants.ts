/**
 * Keeps the meter's registration equal to what is granted, not ignored and not paused. The browser owns the grants; this
 * module owns nothing, it only reconciles, and may be asked to at any time and any number of times.
 * A permission prompt destroys the popup that asked for it, so the work hangs on the grant, not on the click.
 */
import type { Database } from '../data/database.ts';
import { readSettings } from '../data/settings-store.ts';
import { isPaused, type Settings } from '../domain/settings.ts';
import { excludableOriginsOf } from './places.ts';
import type { Ports } from './ports.ts';

const RESUME_ALARM = 'resume';

/**
 * Registers the meter where it should run and nowhere else. A meter that runs where it should not any more is told to end with
 * its next report, of which nothing is recorded. Two that overlap would undo each other, so they wait for one another.
 * @param inject also starts it in tabs that are open already: after an install, an update, a grant, a pause
 */
export function reconcile(db: Database, ports: Ports, inject = false): Promise<void> {
  return ports.alone('grants', async () => {
    const settings = await readSettings(db);
    const matches = await wantedMatches(ports, settings);
    const excluded = settings.ignoredSites.flatMap(excludableOriginsOf);
    await ports.registerMeter(matches, excluded);
    if (settings.pause && isPaused(settings, ports.now()))
      await ports.wakeAt(RESUME_ALARM, settings.pause.to);
    if (inject && matches.length > 0) await ports.injectMeter(matches, excluded);
  });
}

async function wantedMatches(ports: Ports, settings: Settings): Promise<readonly string[]> {
  if (isPaused(settings, ports.now())) return [];
  const granted = await ports.grantedOrigins();
  return granted.filter((pattern) => /^(\*|https?):\/\//.test(pattern) || pattern === '<all_urls>');
}
