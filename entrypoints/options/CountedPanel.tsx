import { Counted } from '../../components/counting/Counted.tsx';
import { correctableSurfaces, sayCommand } from '../../components/hooks/say-command.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { shortDayText } from '../../components/shared/locale.ts';
import { countedParts } from '../../utils/domain/counted.ts';
import { addDays, intervalOfDay, type DayStarts } from '../../utils/domain/day.ts';
import { emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import type { Lens } from '../../utils/domain/person-rules.ts';
import { t } from '../../utils/platform/messages.ts';

interface CountedPanelProps {
  /** The day's and that of the day before, among others. */
  readonly rows: readonly DayTotals[];
  readonly today: string;
  readonly dayStarts: DayStarts;
  readonly lens: Lens;
  readonly day: string;
  readonly site: string;
  readonly name: string;
  readonly run: RunCommand;
}

/** How a site is counted on one of the days; "this once" is that day. */
export function CountedPanel({ rows, today, dayStarts, lens, day, site, name, run }: CountedPanelProps) {
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
      onSay={(said) => run(sayCommand(site, said, intervalSoFar(day, dayStarts)), t('saidDone'))}
      onShowTable={() => location.assign('#what-counts')}
    />
  );
}

/** The day, and today up to now: what is still to come is not meant. */
function intervalSoFar(day: string, starts: DayStarts) {
  const { from, to } = intervalOfDay(day, starts);
  return { from, to: Math.min(to, Date.now()) };
}
