import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { BalanceRow } from '../shared/BalanceRow.tsx';
import { shortDayText } from '../shared/locale.ts';
import { Section } from '../shared/Section.tsx';

interface DaysSectionProps {
  /** Today first. */
  readonly days: readonly { readonly day: string; readonly balance: Balance }[];
  /** The day whose places are shown below. */
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
  /** The shown day's, longest first. */
  readonly sites: readonly {
    readonly site: string;
    readonly name: string;
    readonly balance: Balance;
    /** How it is counted. */
    readonly counted: ComponentChildren;
  }[];
}

/** Today in full, the last seven days on one scale, and the places of one of them by time. */
export function DaysSection({ days, shownDay, onShow, sites }: DaysSectionProps) {
  const [today] = days;
  if (!today) return null;
  return (
    <Section id="days" title={t('optionsDays')}>
      <Today balance={today.balance} />
      <h3 id="week-title">{t('daysWeek')}</h3>
      <ol class="balance-rows" id="week" aria-labelledby="week-title">
        {days.map(({ day, balance }) => (
          <BalanceRow
            key={day}
            label={<time dateTime={day}>{dayName(day, today.day)}</time>}
            balance={balance}
            scaleMs={longestOf(days)}
          >
            {totalMs(balance) > 0 && (
              <PlacesButton
                name={dayName(day, today.day)}
                isShown={day === shownDay}
                onShow={() => onShow(day)}
              />
            )}
          </BalanceRow>
        ))}
      </ol>
      {sites.length > 0 && (
        <>
          <h3 id="sites-title" tabIndex={-1}>
            {shownDay === today.day ? t('daysSites') : t('daysSitesOn', shortDayText(shownDay))}
          </h3>
          <ol class="balance-rows" id="sites-of-day" aria-labelledby="sites-title">
            {sites.map(({ site, name, balance, counted }) => (
              <BalanceRow key={site} label={name} balance={balance} scaleMs={longestOf(sites)}>
                {counted}
              </BalanceRow>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function Today({ balance }: { readonly balance: Balance }) {
  return (
    <>
      <h3>{t('popupToday')}</h3>
      <BalanceBar balance={balance} />
      {totalMs(balance) > 0 ? <BalanceLegend balance={balance} /> : <p class="empty">{t('popupEmpty')}</p>}
      <p class="small">
        <a href="#what-counts">{t('howCounted')}</a>
      </p>
    </>
  );
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

function dayName(day: string, today: string): string {
  return day === today ? t('popupToday') : shortDayText(day);
}

function longestOf(rows: readonly { readonly balance: Balance }[]): number {
  return Math.max(...rows.map((row) => totalMs(row.balance)));
}
