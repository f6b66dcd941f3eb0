import { t } from '../../utils/platform/messages.ts';
import { PlaceHead } from './PlaceHead.tsx';

interface UnmeasuredPlaceProps {
  readonly site: string;
  readonly name: string;
  readonly state: 'notGranted' | 'ignored';
  /** Runs in the click itself, so that it may ask the browser for the place. */
  readonly onMeasure: () => void;
}

/** A site that is not measured: why, and one button that changes it. */
export function UnmeasuredPlace({ site, name, state, onMeasure }: UnmeasuredPlaceProps) {
  const isIgnored = state === 'ignored';
  return (
    <section id="place" data-state={state} data-yields="6" class="popup-section">
      <PlaceHead site={site} name={name} />
      <p class="small quiet">{isIgnored ? t('placeIgnored') : t('placeNotMeasured')}</p>
      <button type="button" id="measure-site" class={isIgnored ? '' : 'primary'} onClick={onMeasure}>
        {isIgnored ? t('placeMeasureAgain') : t('placeMeasure')}
      </button>
    </section>
  );
}
