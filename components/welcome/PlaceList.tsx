import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { PlaceGroup, type ChoosablePlace } from './PlaceGroup.tsx';

interface PlaceListProps {
  readonly groups: readonly {
    readonly kind: string;
    readonly title: string;
    readonly places: readonly ChoosablePlace[];
  }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (site: string) => void;
}

/** All places by kind, and a way to find one by its name or address. */
export function PlaceList({ groups, chosen, onToggle }: PlaceListProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = groups
    .map((group) => ({ ...group, places: group.places.filter((place) => isCalled(place, wanted)) }))
    .filter(({ places }) => places.length > 0);
  return (
    <>
      <TextField
        id="place-search"
        label={t('placesFind')}
        value={search}
        problem={null}
        onInput={setSearch}
      />
      {found.map((group) => (
        <PlaceGroup key={group.kind} {...group} chosen={chosen} isFound={wanted !== ''} onToggle={onToggle} />
      ))}
      <p role="status">{found.length === 0 ? t('placesNone') : ''}</p>
    </>
  );
}

function isCalled({ name, site }: ChoosablePlace, wanted: string): boolean {
  return `${name} ${site}`.toLowerCase().includes(wanted);
}
