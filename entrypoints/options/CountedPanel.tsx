import { Counted } from '../../components/counting/Counted.tsx';
import { correctableSurfaces, sayCommand } from '../../components/hooks/say-command.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { countedParts } from '../../utils/domain/counted.ts';
import { addDays, intervalOfDay } from '../../utils/domain/day.ts';
import { emptyDay } from '../../utils/domain/day-totals.ts';
import { t } from '../../utils/platform/messages.ts';

interface CountedPanelProps {
  readonly week: Week;
  readonly site: string;
  readonly name: string;
  readonly run: RunCommand;
}

/** How one of today's sites is counted; "this once" is today. */
export function CountedPanel({ week, site, name, run }: CountedPanelProps) {
  const { rows, today, lens } = week;
  const row = rows.find((each) => each.day === today) ?? emptyDay(today);
  const before = rows.find((each) => each.day === addDays(today, -1));
  return (
    <Counted
      name={name}
      parts={countedParts(site, row, before)}
      why=""
      choices={correctableSurfaces(site, lens)}
      onceText={() => t('sayToday')}
      onSay={(said) => run(sayCommand(site, said, intervalSoFar(today)), t('saidDone'))}
      onShowTable={() => document.querySelector('#what-counts')?.scrollIntoView()}
    />
  );
}

/** Today up to now: what is still to come is not meant. */
function intervalSoFar(today: string) {
  return { from: intervalOfDay(today).from, to: Date.now() };
}
