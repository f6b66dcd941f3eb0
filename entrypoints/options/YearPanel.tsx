import { PeriodTable } from '../../components/dashboard/PeriodTable.tsx';
import { YearGrid, type YearDay } from '../../components/dashboard/YearGrid.tsx';
import { useIsPainted } from '../../components/hooks/use-after-paint.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { t } from '../../utils/platform/messages.ts';
import { dayName } from './day-name.ts';

interface YearPanelProps {
  /** Each day up to today, oldest first. */
  readonly days: readonly YearDay[];
  readonly today: string;
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
  readonly onCopy: (text: string) => void;
}

/** Every day of a year, as a picture and as a table. */
export function YearPanel({ days, today, shownDay, onShow, onCopy }: YearPanelProps) {
  const isPainted = useIsPainted();
  // The months are seen first; this is below them.
  if (!isPainted || days.every(({ balance }) => balance === null)) return null;
  return (
    <>
      <h3>{t('yearTitle')}</h3>
      <YearGrid key={days[0]?.day} days={days} shownDay={shownDay} onShow={onShow} />
      <Folded id="year-table" title={t('yearTable')} isLazy>
        <YearTable days={days} today={today} onCopy={onCopy} />
      </Folded>
    </>
  );
}

function YearTable({ days, today, onCopy }: Pick<YearPanelProps, 'days' | 'today' | 'onCopy'>) {
  const parts = days.map(({ day, balance }) => ({ name: dayName(day, today), balance }));
  return <PeriodTable id="year" parts={parts} onCopy={onCopy} />;
}
