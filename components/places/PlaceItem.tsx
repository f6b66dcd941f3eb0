import { t } from '../../utils/platform/messages.ts';

/** A place in the list of what is measured. */
export interface ListedPlace {
  readonly site: string;
  readonly name: string;
  /** The patterns that can be given back; none where "everywhere" covers it. */
  readonly origins: readonly string[];
  readonly isIgnored: boolean;
}

interface PlaceItemProps {
  readonly place: ListedPlace;
  readonly onIgnore: (ignored: boolean) => void;
  readonly onRemove: () => void;
}

/** One place: whether it is measured, and the ways to change that. */
export function PlaceItem({ place, onIgnore, onRemove }: PlaceItemProps) {
  const { site, name, origins, isIgnored } = place;
  return (
    <li class="place-item" data-site={site}>
      <span class="place-item-name">
        {name}
        {name !== site && <span class="place-address"> {site}</span>}
      </span>
      <span class="quiet">{isIgnored ? t('placeStateIgnored') : t('placeStateMeasured')}</span>
      <span class="actions">
        <button
          type="button"
          data-action="ignore"
          aria-label={t(isIgnored ? 'placeMeasureAgainOf' : 'placeIgnoreOf', name)}
          onClick={() => onIgnore(!isIgnored)}
        >
          {isIgnored ? t('placeMeasureAgain') : t('placeIgnore')}
        </button>
        {origins.length > 0 && (
          <button type="button" data-action="remove" aria-label={t('placeRemoveOf', name)} onClick={onRemove}>
            {t('placeRemove')}
          </button>
        )}
      </span>
    </li>
  );
}
