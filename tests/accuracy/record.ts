import { balanceOfSite } from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { BrowserSession } from '../support/browser-session.ts';
import { waitUntil } from '../support/gestures.ts';
import { readTable } from '../support/product.ts';
import type { Split } from './scenario.ts';
import { MARKER_SITE } from './sites.ts';

/**
 * What the extension recorded, by the same names as the truth, once the marker page's visit has arrived and nothing changes
 * any more. All days are added up: a scenario may run over midnight.
 */
export async function readRecord(session: BrowserSession, split: Split): Promise<Record<string, number>> {
  let last = '';
  const days = await waitUntil(
    async () => {
      const rows = await readTable<DayTotals>(session, 'days');
      const before = last;
      last = JSON.stringify(rows);
      const hasMarker = rows.some(({ counts }) => (counts[MARKER_SITE]?.visits ?? 0) > 0);
      return hasMarker && before === last ? rows : undefined;
    },
    { describe: 'the end of the scenario to be recorded', timeoutMs: 20_000 },
  );
  const record: Record<string, number> = {};
  for (const [name, ms] of days.flatMap((day) => partsOf(day, days, split))) {
    record[name] = (record[name] ?? 0) + ms;
  }
  return record;
}

function partsOf(day: DayTotals, days: readonly DayTotals[], split: Split): [string, number][] {
  const sites = Object.entries(day.sites).filter(([site]) => site !== MARKER_SITE);
  if (split === 'class') {
    const dayBefore = days.find((each) => each.day === addDays(day.day, -1));
    return sites.flatMap(([site]) =>
      Object.entries(balanceOfSite(site, day, dayBefore)).map(([name, ms]): [string, number] => [
        `${site} ${name}`,
        ms,
      ]),
    );
  }
  return sites.flatMap(([site, places]) =>
    Object.entries(places).map(([key, ms]): [string, number] => [nameOf(site, key, split), ms]),
  );
}

function nameOf(site: string, key: string, split: Exclude<Split, 'class'>): string {
  if (split === 'site') return site;
  return `${site} ${split === 'place' ? key : key.split('/')[0]}`;
}
