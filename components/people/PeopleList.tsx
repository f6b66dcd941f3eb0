import { useState } from 'preact/hooks';
import type { Touchpoint } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { PersonItem, type PersonActions } from './PersonItem.tsx';

/** So many stand open; who has more finds the rest by name, or asks for them all. */
const MOST_SHOWN = 12;

/** The list as it is handed over: who is due first. */
export function PeopleList({
  touchpoints,
  ...actions
}: PersonActions & { touchpoints: readonly Touchpoint[] }) {
  const [wanted, setWanted] = useState('');
  const [isWhole, setWhole] = useState(false);
  const part = wanted.trim().toLocaleLowerCase();
  const found = touchpoints.filter(({ person }) => person.name.toLocaleLowerCase().includes(part));
  const shown = isWhole ? found : found.slice(0, MOST_SHOWN);
  return (
    <>
      {touchpoints.length > MOST_SHOWN && (
        <TextField
          id="people-find"
          label={t('peopleFind')}
          value={wanted}
          problem={null}
          onInput={setWanted}
        />
      )}
      {touchpoints.length > 0 && found.length === 0 && <p class="quiet">{t('peopleNone')}</p>}
      <ul id="people-list" class="people-list">
        {shown.map((touchpoint) => (
          <PersonItem key={touchpoint.person.id} touchpoint={touchpoint} {...actions} />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" id="people-all" class="link" onClick={() => setWhole(true)}>
          {t('peopleMore', found.length - shown.length)}
        </button>
      )}
    </>
  );
}
