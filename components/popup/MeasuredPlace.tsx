import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { balanceText } from '../shared/balance-text.ts';
import { durationText } from '../shared/duration-text.ts';
import { PlaceHead } from './PlaceHead.tsx';

interface MeasuredPlaceProps {
  readonly site: string;
  readonly name: string;
  readonly balance: Balance;
  /** How this page counts right now; `null` where no meter answers. */
  readonly counting: string | null;
  /** "How is this counted?" */
  readonly counted: ComponentChildren;
  /** The site's goals. */
  readonly children: ComponentChildren;
}

/** The site in front: its part in today, and how it is counted. */
export function MeasuredPlace({ site, name, balance, counting, counted, children }: MeasuredPlaceProps) {
  const total = totalMs(balance);
  return (
    <section id="place" data-state="measured" data-yields="6" class="popup-section">
      <PlaceHead site={site} name={name} aside={durationText(total)} />
      <p id="place-balance" class="small">
        {total > 0 ? balanceText(balance) : t('placeNoTime')}
      </p>
      {counting !== null && (
        <p id="place-counting" class="small quiet">
          {counting}
        </p>
      )}
      {counted}
      {children}
    </section>
  );
}
