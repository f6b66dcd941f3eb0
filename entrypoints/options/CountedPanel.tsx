import { Counted } from '../../components/counting/Counted.tsx';
import { correctableSurfaces, sayCommand } from '../../components/hooks/say-command.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { shortDayText } from '../../components/shared/locale.ts';
import { countedParts } from '../../utils/domain/counted.ts';
import { addDays, intervalOfDay } from '../../utils/domain/day.ts';
import { emptyDay } from '../../utils/domain/day-totals.ts';
import { t } from '../../utils/platform/messages.ts';

interface CountedPanelProps {
  readonly week: Week;
  readonly day: string;
  readonly site: string;
  readonly name: string;
  readonly run: RunCommand;
}

/** How a site is counted on one of the days; "this once" is that day. */
export function CountedPanel({ week, day, site, name, run }: CountedPanelProps) {
  const { rows, today, lens } = week;
  const row = rows.find((each) => each.day === day) ?? emptyDay(day);
  const before = rows.find((each) => each.day === addDays(day, -1));
  const once = day === today ? t('sayToday') : t('sayThatDay', shortDayText(day));
  return (
    <Counted
      name={name}
      parts={countedParts(site, row, before)}
      why=""
      choices={correctableSurfaces(site, lens)}
      onceText={() => once}
      onSay={(said) => run(sayCommand(site, said, intervalSoFar(day)), t('saidDone'))}
      onShowTable={() => document.querySelector('#what-counts')?.scrollIntoView()}
    />
  );
}

/** The day, and today up to now: what is still to come is not meant. */
function intervalSoFar(day: string) {
  const { from, to } = intervalOfDay(day);
  return { from, to: Math.min(to, Date.now()) };
}
