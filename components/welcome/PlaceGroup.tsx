import { t } from '../../utils/platform/messages.ts';

/** A place to choose on the welcome page. */
export interface ChoosablePlace {
  readonly site: string;
  readonly name: string;
  readonly isCommon: boolean;
  /** Granted already, so there is nothing to choose. */
  readonly isMeasured: boolean;
}

interface PlaceGroupProps {
  readonly kind: string;
  readonly title: string;
  readonly places: readonly ChoosablePlace[];
  readonly chosen: ReadonlySet<string>;
  /** These were looked for: all of them are in view. */
  readonly isFound: boolean;
  readonly onToggle: (site: string) => void;
}

/** Places of one kind: the common ones in view, the others one step away; of those that are looked for, all. */
export function PlaceGroup({ kind, title, places, chosen, isFound, onToggle }: PlaceGroupProps) {
  const common = places.filter((place) => isFound || place.isCommon);
  const others = places.filter((place) => !isFound && !place.isCommon);
  return (
    <fieldset class="place-group" data-kind={kind}>
      <legend>{title}</legend>
      <PlaceChecks places={common} chosen={chosen} onToggle={onToggle} />
      {others.length > 0 && (
        <details>
          <summary>
            {common.length > 0 ? t('placesMore', others.length) : t('placesShow', others.length)}
          </summary>
          <PlaceChecks places={others} chosen={chosen} onToggle={onToggle} />
        </details>
      )}
    </fieldset>
  );
}

function PlaceChecks({ places, chosen, onToggle }: Pick<PlaceGroupProps, 'places' | 'chosen' | 'onToggle'>) {
  return (
    <div class="place-checks">
      {places.map(({ site, name, isMeasured }) => (
        <label key={site} class="check">
          <input
            type="checkbox"
            name="place"
            value={site}
            checked={isMeasured || chosen.has(site)}
            disabled={isMeasured}
            onChange={() => onToggle(site)}
          />
          <span>
            {name}
            {isMeasured && <span class="quiet"> {t('placeMeasuredMark')}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
