import { compareNames } from '../../utils/domain/names.ts';
import { grantedPlaces, isEverywhere } from '../../components/hooks/granted-places.ts';
import { removeOrigins } from '../../components/hooks/grants.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useGrants } from '../../components/hooks/use-grants.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import type { ListedPlace } from '../../components/places/PlaceItem.tsx';
import { PlacesSection } from '../../components/places/PlacesSection.tsx';
import { t } from '../../utils/platform/messages.ts';

/** Granted places; under "everywhere" those of the week; and in both cases those that are ignored. */
function listedPlaces(origins: readonly string[], week: Week): ListedPlace[] {
  const { ignoredSites } = week.settings;
  const granted = grantedPlaces(origins);
  const measured = isEverywhere(origins) ? week.storedSites : [];
  const names = new Set(granted.map((place) => place.site));
  const others = [...new Set([...measured, ...ignoredSites])].filter((site) => !names.has(site));
  return [...granted, ...others.map((site) => ({ site, name: siteName(site), origins: [] }))]
    .map((place) => ({ ...place, isIgnored: ignoredSites.includes(place.site) }))
    .toSorted((left, right) => compareNames(left.name, right.name));
}

interface PlacesPanelProps {
  readonly week: Week;
  readonly run: RunCommand;
  readonly announce: (text: string) => void;
}

/** What is granted and ignored; the browser's own settings and this list always agree. */
export function PlacesPanel({ week, run, announce }: PlacesPanelProps) {
  const origins = useGrants();
  if (!origins) return null;
  const everywhere = origins.filter((pattern) => isEverywhere([pattern]));
  const ignore = (site: string, ignored: boolean) =>
    void run(
      { type: 'ignoreSite', site, ignored },
      t(ignored ? 'placeIgnoredDone' : 'placeMeasuredDone', siteName(site)),
    );
  const remove = async ({ name, origins: own }: ListedPlace) => {
    if (await removeOrigins(own)) announce(t('placeRemovedDone', name));
  };
  return (
    <PlacesSection
      isEverywhere={everywhere.length > 0}
      places={listedPlaces(origins, week)}
      onIgnore={ignore}
      onRemove={(place) => void remove(place)}
      onStopEverywhere={() => void removeOrigins(everywhere)}
    />
  );
}
