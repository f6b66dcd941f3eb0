import { useState } from 'preact/hooks';
import type { Touchpoint } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { PersonItem, type PersonActions } from './PersonItem.tsx';

/** So many stand open; who has more finds the rest by name, or asks for some more at a time. */
const MOST_SHOWN = 12;
const MORE = 50;

/** The list as it is handed over: who is due first. */
export function PeopleList({
  touchpoints,
  ...actions
}: PersonActions & { touchpoints: readonly Touchpoint[] }) {
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(MOST_SHOWN);
  const part = wanted.trim().toLocaleLowerCase();
  const found = touchpoints.filter(({ person }) => person.name.toLocaleLowerCase().includes(part));
  const shown = found.slice(0, most);
  const more = Math.min(MORE, found.length - shown.length);
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
      {found.length === 0 && <p class="quiet">{t(touchpoints.length > 0 ? 'peopleNone' : 'peopleEmpty')}</p>}
      <ul id="people-list" class="people-list">
        {shown.map((touchpoint) => (
          <PersonItem key={touchpoint.person.id} touchpoint={touchpoint} {...actions} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" id="people-more" class="link" onClick={() => setMost(most + MORE)}>
          {t('peopleMore', more)}
        </button>
      )}
    </>
  );
}
