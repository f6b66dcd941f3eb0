import { useEffect } from 'preact/hooks';
import { readSettings } from '../../utils/data/settings-store.ts';
import { t } from '../../utils/platform/messages.ts';
import { closeQuickly } from './close-page.ts';
import { database } from '../../utils/data/connection.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Two presses within this are one wish. */
const TWICE_MS = 2_000;

const readDiscreet = async () => (await readSettings(database)).discreetOn;

/**
 * Names the page, gives it its icon, neutrally where that is wished, and lets Escape, pressed twice, close it then.
 * @param title the page's own name
 * @returns whether discreet mode is on, `null` until that is known; where it cannot be read it is
 */
export function useDiscreet(title: string): boolean | null {
  const stored = useLiveQuery(readDiscreet);
  const isDiscreet = stored.type === 'ready' ? stored.value : stored.type === 'failed' || null;
  useEffect(() => {
    if (isDiscreet === null) return;
    document.title = isDiscreet ? t('discreetName') : title;
    const icon = isDiscreet ? 'plain' : '32';
    document.querySelector('link[rel=icon]')?.setAttribute('href', `/icon/${icon}.png`);
  }, [isDiscreet, title]);
  useEffect(() => (isDiscreet ? closeOnEscapes() : undefined), [isDiscreet]);
  return isDiscreet;
}

function closeOnEscapes(): () => void {
  let lastAt = -Infinity;
  const hear = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (timeStamp - lastAt < TWICE_MS) void closeQuickly();
    lastAt = timeStamp;
  };
  // Captured: an open dialog takes the first one for itself.
  addEventListener('keydown', hear, true);
  return () => removeEventListener('keydown', hear, true);
}
