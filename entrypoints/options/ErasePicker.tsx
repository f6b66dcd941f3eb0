import { useState } from 'preact/hooks';
import { database } from '../../utils/data/connection.ts';
import { readErasable, type Erasable } from '../../components/hooks/read-erasable.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { EraseOneDialog } from '../../components/settings/EraseOneDialog.tsx';
import { ChoiceField } from '../../components/shared/ChoiceField.tsx';
import { SURFACE_NAME } from '../../components/shared/class-words.ts';
import { listText, longDayText } from '../../components/shared/locale.ts';
import { SURFACES, type Surface } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import { eraseDaysSeen, eraseSeen, eraseSurfaceSeen } from '../../utils/services/say.ts';

interface ErasePickerProps {
  readonly target: 'site' | 'day';
  /** @param what what goes, in words */
  readonly onErase: (what: string, work: () => Promise<void>) => void;
  readonly onClose: () => void;
}

/** Lets the person choose what to erase from all that is stored. */
export function ErasePicker({ target, ...props }: ErasePickerProps) {
  const erasable = valueOf(useLiveQuery(readErasable));
  if (!erasable) return null;
  return target === 'site' ? (
    <SitePicker erasable={erasable} {...props} />
  ) : (
    <DaysPicker erasable={erasable} {...props} />
  );
}

type PickerProps = Omit<ErasePickerProps, 'target'> & { readonly erasable: Erasable };

const ALL = 'all';

function SitePicker({ erasable, onErase, onClose }: PickerProps) {
  const [surface, setSurface] = useState<Surface | typeof ALL>(ALL);
  const surfacesOf = (site: string) => erasable.sites.find((each) => each.site === site)?.surfaces ?? [];
  // Another site may not have the kind of place that was chosen.
  const chosenOf = (site: string) => surfacesOf(site).find((each) => each === surface) ?? ALL;
  return (
    <EraseOneDialog
      title={t('eraseSiteTitle')}
      label={t('eraseSiteLabel')}
      warning={t('eraseSiteWarning')}
      choices={erasable.sites.map(({ site, name }) => [site, name])}
      renderMore={(site) => (
        <ChoiceField
          id="erase-surface"
          label={t('eraseSurfaceLabel')}
          value={chosenOf(site)}
          choices={[
            [ALL, t('eraseWholeSite')],
            ...SURFACES.filter((each) => surfacesOf(site).includes(each)).map(
              (each) => [each, t(SURFACE_NAME[each])] as const,
            ),
          ]}
          onChange={setSurface}
        />
      )}
      onCancel={onClose}
      onErase={(site) => {
        const chosen = chosenOf(site);
        const now = Date.now();
        const what = chosen === ALL ? siteName(site) : listText([siteName(site), t(SURFACE_NAME[chosen])]);
        onErase(what, () =>
          chosen === ALL ? eraseSeen(database, site, now) : eraseSurfaceSeen(database, site, chosen, now),
        );
      }}
    />
  );
}

function DaysPicker({ erasable, onErase, onClose }: PickerProps) {
  const [last, setLast] = useState('');
  const lastOf = (first: string) => (last > first ? last : first);
  const choices = (days: readonly string[]) => days.map((day) => [day, longDayText(day)] as const);
  return (
    <EraseOneDialog
      title={t('eraseDayTitle')}
      label={t('eraseDayLabel')}
      warning={t('eraseDayWarning')}
      choices={choices(erasable.days)}
      renderMore={(first) => (
        <ChoiceField
          id="erase-last"
          label={t('eraseLastDayLabel')}
          value={lastOf(first)}
          choices={choices(erasable.days.filter((day) => day >= first))}
          onChange={setLast}
        />
      )}
      onCancel={onClose}
      onErase={(first) => {
        const end = lastOf(first);
        const now = Date.now();
        const what =
          end === first ? longDayText(first) : t('eraseDaysTo', longDayText(first), longDayText(end));
        onErase(what, () => eraseDaysSeen(database, [first, end], now));
      }}
    />
  );
}
