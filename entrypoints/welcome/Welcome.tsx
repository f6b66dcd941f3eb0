import { useState } from 'preact/hooks';
import { closeQuickly } from '../../components/hooks/close-page.ts';
import { commonSites, PLACE_KINDS, placesOfKind } from '../../components/hooks/choosable-places.ts';
import {
  grantedPlaces,
  grantedSites,
  isEverywhere,
  originsOfSites,
} from '../../components/hooks/granted-places.ts';
import { EVERYWHERE, requestOrigins } from '../../components/hooks/grants.ts';
import { useDiscreet } from '../../components/hooks/use-discreet.ts';
import { useGrants } from '../../components/hooks/use-grants.ts';
import { PageHeader } from '../../components/shared/PageHeader.tsx';
import { GrantActions } from '../../components/welcome/GrantActions.tsx';
import { PlaceList } from '../../components/welcome/PlaceList.tsx';
import { WelcomeIntro } from '../../components/welcome/WelcomeIntro.tsx';
import { WhatComesNext } from '../../components/welcome/WhatComesNext.tsx';
import { WhatIsCounted } from '../../components/welcome/WhatIsCounted.tsx';
import { t } from '../../utils/platform/messages.ts';

/** The page that opens after the installation: what is counted, and where it may be. */
export function Welcome() {
  const origins = useGrants();
  const isDiscreet = useDiscreet(t('appName'));
  if (isDiscreet === null) return null;
  return (
    <div class="page">
      <PageHeader title={t('welcomeTitle')} onQuickClose={isDiscreet ? () => void closeQuickly() : null} />
      <main>
        <WelcomeIntro />
        <WhatIsCounted />
        {origins && <PlaceChoice origins={origins} />}
        <WhatComesNext />
      </main>
    </div>
  );
}

function PlaceChoice({ origins }: { readonly origins: readonly string[] }) {
  // Who comes back to add a place has chosen before.
  const [chosen, setChosen] = useState(() => new Set(origins.length > 0 ? [] : commonSites()));
  const [wasRefused, setRefused] = useState(false);
  const measured = grantedSites(origins);
  const wanted = [...chosen].filter((site) => !measured.has(site));
  const toggle = (site: string) =>
    setChosen(
      (before) => new Set(before.has(site) ? [...before].filter((each) => each !== site) : [...before, site]),
    );
  const ask = async (answer: Promise<boolean>) => setRefused(!(await answer));
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{t('welcomePlaces')}</h2>
      <p>{measured.size > 0 ? t('welcomePlacesAgain') : t('welcomePlacesText')}</p>
      <PlaceList groups={groupsOf(measured)} chosen={chosen} onToggle={toggle} />
      <GrantActions
        count={wanted.length}
        status={statusText(origins, wasRefused)}
        isEverywhere={isEverywhere(origins)}
        onMeasure={() => void ask(requestOrigins(originsOfSites(wanted)))}
        onMeasureEverywhere={() => void ask(requestOrigins(EVERYWHERE))}
      />
    </section>
  );
}

function groupsOf(measured: ReadonlySet<string>) {
  return PLACE_KINDS.map(([kind, title]) => ({
    kind,
    title: t(title),
    places: placesOfKind(kind, measured),
  }));
}

function statusText(origins: readonly string[], wasRefused: boolean): string {
  if (isEverywhere(origins)) return t('measuringEverywhere');
  const count = grantedPlaces(origins).length;
  if (wasRefused) return count > 0 ? t('refusedMore') : t('refused');
  if (count === 0) return t('measuringNothing');
  return count === 1 ? t('measuringOne') : t('measuringMany', count);
}
