/**
 * What the toolbar says of the product, one thing at a time: that a pause is over, else that the test is offered, else that there is a
 * week to look back on, else its name. In discreet mode name and icon are neutral, and the mark alone says that there is something.
 */
import { readStandingOffer } from '../data/asked.ts';
import type { Database } from '../data/database.ts';
import { readSettings } from '../data/settings-store.ts';
import { isLookBackDue } from '../domain/look-back.ts';
import { isMarked } from '../domain/practice.ts';
import { isQuiet, type Settings } from '../domain/settings.ts';
import { t } from '../platform/messages.ts';
import { nameOf } from './places.ts';
import type { Ports } from './ports.ts';

/** It presses nobody. */
const MARK = '•';

/** Shows what is so now; browsers forget it when they end. @returns the settings it was read from */
export async function showToolbar(db: Database, ports: Ports): Promise<Settings> {
  const settings = await readSettings(db);
  const name = t(settings.discreetOn ? 'discreetName' : 'appName');
  const news = await newsOf(db, settings, name, ports.now());
  // The name first: whoever sees the mark can read what it means.
  await ports.title(settings.discreetOn ? name : (news ?? name), settings.discreetOn);
  await ports.mark(news === null ? '' : MARK);
  return settings;
}

/** What there is to say beside the name. */
async function newsOf(db: Database, settings: Settings, name: string, now: number): Promise<string | null> {
  if (isMarked(settings.practice, now)) return t('toolbarPauseOver', name);
  const offer = await readStandingOffer(db, settings, now);
  if (offer) return t('offerTitle', nameOf(offer.site));
  const { lookBack, lookedBackAt } = settings;
  return isLookBackDue(lookBack, lookedBackAt, now) && !isQuiet(settings, now) ? t('lookBackReady') : null;
}
