import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';
import { PlaceItem, type ListedPlace } from './PlaceItem.tsx';

interface PlacesSectionProps {
  readonly isEverywhere: boolean;
  /** Granted or ignored places, by name in order. */
  readonly places: readonly ListedPlace[];
  readonly onIgnore: (site: string, ignored: boolean) => void;
  readonly onRemove: (place: ListedPlace) => void;
  readonly onStopEverywhere: () => void;
}

/** What is measured because the person granted it, and the ways to change that. */
export function PlacesSection(props: PlacesSectionProps) {
  const { isEverywhere, places, onIgnore, onRemove } = props;
  return (
    <Section id="places" title={t('optionsPlaces')}>
      <p>{introText(isEverywhere, places.length)}</p>
      <ul class="place-list">
        {places.map((place) => (
          <PlaceItem
            key={place.site}
            place={place}
            onIgnore={(ignored) => onIgnore(place.site, ignored)}
            onRemove={() => onRemove(place)}
          />
        ))}
      </ul>
      <div class="actions">
        <a class="button" id="add-places" href="welcome.html">
          {t('placesAdd')}
        </a>
        {isEverywhere && (
          <button type="button" id="stop-everywhere" onClick={props.onStopEverywhere}>
            {t('placesStopEverywhere')}
          </button>
        )}
      </div>
    </Section>
  );
}

function introText(isEverywhere: boolean, count: number): string {
  if (isEverywhere) return t('placesEverywhere');
  return count > 0 ? t('placesIntro') : t('placesEmpty');
}
