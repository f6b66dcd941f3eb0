import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AFTER_ORDERS, sortPlaces, type AfterOrder } from '../../utils/domain/after.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Section } from '../shared/Section.tsx';
import { AfterPlace, type ShownPlace } from './AfterPlace.tsx';

/** So many places are shown before the person asks for more. */
const STEP = 6;

const ORDER_NAME = {
  last: 'orderLast',
  answers: 'orderAnswers',
  name: 'orderName',
  settled: 'orderSettled',
  supported: 'orderSupported',
  capable: 'orderCapable',
} satisfies Record<AfterOrder, MessageName>;

interface AfterSectionProps {
  readonly areOffersOn: boolean;
  readonly onOffers: (areOn: boolean) => void;
  /** `null` until they are known. */
  readonly places: readonly ShownPlace[] | null;
  /** What differs. */
  readonly differences: ComponentChildren;
  /** The answers one by one. */
  readonly children?: ComponentChildren;
}

/** What the person answered after each place, and whether to be asked. Where nothing was answered, what will be here. */
export function AfterSection({ areOffersOn, onOffers, places, differences, children }: AfterSectionProps) {
  return (
    <Section id="after" title={t('optionsAfter')}>
      {places && <p>{t(places.length > 0 ? 'afterIntro' : 'afterEmpty')}</p>}
      <label class="check">
        <input
          type="checkbox"
          id="offers-on"
          checked={areOffersOn}
          onChange={(event) => onOffers(event.currentTarget.checked)}
        />
        {t('afterOffers')}
      </label>
      {places && places.length > 0 && (
        <>
          {differences}
          <Places places={places} />
          {children}
        </>
      )}
      <p class="small quiet">{t('afterNote')}</p>
    </Section>
  );
}

/** The places in the order that the person chose, for as long as the page is open. */
function Places({ places }: { readonly places: readonly ShownPlace[] }) {
  const [order, setOrder] = useState<AfterOrder>('last');
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, places.length - shown);
  return (
    <>
      {places.length > 1 && (
        <ChoiceField
          id="after-order"
          label={t('afterOrder')}
          value={order}
          choices={AFTER_ORDERS.map((each) => [each, t(ORDER_NAME[each])])}
          onChange={setOrder}
        />
      )}
      <ul id="after-places" class="goal-list">
        {sortPlaces(places, order)
          .slice(0, shown)
          .map((place) => (
            <AfterPlace key={`${place.surface} ${place.site}`} place={place} />
          ))}
      </ul>
      {more > 0 && (
        <button type="button" id="more-places" onClick={() => setShown(shown + STEP)}>
          {t('afterMore', more)}
        </button>
      )}
    </>
  );
}
