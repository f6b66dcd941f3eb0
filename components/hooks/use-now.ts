import { useEffect, useState } from 'preact/hooks';
import { hourBefore } from '../../utils/domain/hours.ts';

/** When the clock last showed a full hour, to read anew by: days begin at full hours. */
export function clockHour(now: number): string {
  return String(hourBefore(now));
}

/**
 * The instant of this rendering; renders again every half minute while the page is open: days end and pauses run out.
 * Not kept as state: what was just read (a pause that has begun) must never be later than "now".
 * @param everyMs another rhythm
 */
export function useNow(everyMs = 30_000): number {
  const [, renew] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => renew((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  // oxlint-disable-next-line react/purity -- the instant of this rendering is what is asked for
  return Date.now();
}
