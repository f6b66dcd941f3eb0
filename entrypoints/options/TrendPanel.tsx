import { TrendChart } from '../../components/dashboard/TrendChart.tsx';
import { CLASS_NAME } from '../../components/shared/class-words.ts';
import { durationText } from '../../components/shared/duration-text.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { dayTextAmong, firstWeekday } from '../../components/shared/locale.ts';
import { minutesCell, TextTable } from '../../components/shared/TextTable.tsx';
import { daysIn, type Days } from '../../utils/domain/period.ts';
import { trendByDay, trendByWeek, type MeasuredDay, type TrendPoint } from '../../utils/domain/trend.ts';
import { t } from '../../utils/platform/messages.ts';

/** Up to so many days each has a point, in a longer range each week. */
const MOST_DAILY = 92;

interface TrendPanelProps {
  /** What is looked at, up to the last day that is over. */
  readonly days: Days;
  /** Those of them, and of the two weeks before, that were measured; oldest first. */
  readonly measured: readonly MeasuredDay[];
  readonly onCopy: (text: string) => void;
}

/** How the person's own middle day moved, with nothing to compare it to. */
export function TrendPanel({ days, measured, onCopy }: TrendPanelProps) {
  const isDaily = daysIn(days).length <= MOST_DAILY;
  const points = isDaily
    ? trendByDay(measured, days.first)
    : trendByWeek(measured, days.first, firstWeekday());
  return (
    <>
      <h3>{t('trendTitle')}</h3>
      {points.length < 2 ? (
        <p class="empty">{t('trendEmpty')}</p>
      ) : (
        <>
          <p class="small quiet">{t(isDaily ? 'trendIntroDay' : 'trendIntroWeek')}</p>
          <TrendChart days={days} points={points} />
          <Most days={days} points={points} isDaily={isDaily} />
          <Folded id="trend-table" title={t('trendTable')} isLazy>
            <TrendTable days={days} points={points} onCopy={onCopy} />
          </Folded>
        </>
      )}
    </>
  );
}

interface PointsProps extends Pick<TrendPanelProps, 'days'> {
  readonly points: readonly TrendPoint[];
}

/** What was reached with people; nothing is said of less. */
function Most({ days, points, isDaily }: PointsProps & { readonly isDaily: boolean }) {
  const most = points.reduce((best, point) => (point.reciprocal > best.reciprocal ? point : best));
  if (most.reciprocal < 60_000) return null;
  const words = [durationText(most.reciprocal), dayTextAmong(days, most.first)] as const;
  return <p id="trend-most">{t(isDaily ? 'trendMostDay' : 'trendMostWeek', ...words)}</p>;
}

function TrendTable({ days, points, onCopy }: PointsProps & Pick<TrendPanelProps, 'onCopy'>) {
  const head = [t('periodDay'), t(CLASS_NAME.reciprocal), t(CLASS_NAME.passive)];
  const rows = points.map(({ first, reciprocal, passive }) => [
    dayTextAmong(days, first),
    minutesCell(reciprocal),
    minutesCell(passive),
  ]);
  return <TextTable id="trend" head={head} rows={rows} onCopy={onCopy} />;
}
