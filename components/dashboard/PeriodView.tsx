import { addBalances, NO_TIME, totalMs } from '../../utils/domain/balance.ts';
import type { Period } from '../../utils/domain/period.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { BalanceRow } from '../shared/BalanceRow.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import type { PeriodPart } from './PeriodTable.tsx';

interface PeriodViewProps {
  readonly period: Period;
  /** Its days or months up to today, oldest first. */
  readonly parts: readonly PeriodPart[];
  /** On how many of its days there was time with people. */
  readonly daysWithPeople: number;
  /** The day whose places are shown below. */
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
}

/** A period in sum, and its days or months on one scale. */
export function PeriodView({ period, parts, daysWithPeople, shownDay, onShow }: PeriodViewProps) {
  const balances = parts.map(({ balance }) => balance ?? NO_TIME);
  const sum = balances.reduce(addBalances, NO_TIME);
  const scaleMs = Math.max(...balances.map(totalMs));
  return (
    <>
      <BalanceBar balance={sum} />
      {totalMs(sum) > 0 ? <BalanceLegend balance={sum} /> : <p class="empty">{t('periodEmpty')}</p>}
      {daysWithPeople > 0 && (
        <p id="period-people">
          {daysWithPeople === 1 ? t('periodPeopleOneDay') : t('periodPeople', daysWithPeople)}
        </p>
      )}
      {period.kind === 'month' ? (
        <MonthGrid days={parts} scaleMs={scaleMs} shownDay={shownDay} onShow={onShow} />
      ) : (
        <ol class="balance-rows" id="period-parts" data-kind={period.kind} aria-labelledby="period-title">
          {parts.toReversed().map((part) => (
            <BalanceRow
              key={part.first}
              label={<time dateTime={part.first}>{part.name}</time>}
              balance={part.balance}
              scaleMs={scaleMs}
            >
              {isDay(part) && part.balance && totalMs(part.balance) > 0 && (
                <PlacesButton
                  name={part.name}
                  isShown={part.first === shownDay}
                  onShow={() => onShow(part.first)}
                />
              )}
            </BalanceRow>
          ))}
        </ol>
      )}
    </>
  );
}

function isDay({ first, last }: PeriodPart): boolean {
  return first === last;
}

interface PlacesButtonProps {
  readonly name: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** Shows the places of a day below. */
function PlacesButton({ name, isShown, onShow }: PlacesButtonProps) {
  return (
    <button type="button" class="link small day-places" aria-pressed={isShown} onClick={onShow}>
      {t('dayPlaces')}
      <span class="visually-hidden"> {name}</span>
    </button>
  );
}
