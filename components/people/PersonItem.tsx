import type { Person } from '../../utils/domain/people.ts';
import type { Touchpoint, TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';
import { planText } from './person-text.ts';
import { sinceText } from './touchpoint-text.ts';
import { TouchpointActions } from './TouchpointActions.tsx';
import { WayLinks } from './WayLinks.tsx';

/** What can be done with someone in the list. */
export interface PersonActions {
  readonly onDone: (person: Person) => void;
  readonly onAnswer: (person: Person, answer: TouchpointAnswer) => void;
  readonly onEdit: (person: Person) => void;
  readonly onRemove: (person: Person) => void;
}

/** Someone in the list: what is planned, how long it has been, the ways to them. */
export function PersonItem({ touchpoint, ...actions }: PersonActions & { readonly touchpoint: Touchpoint }) {
  const { person, daysSince, isDue } = touchpoint;
  const { name } = person;
  return (
    <li class="person" data-person={person.id} data-due={isDue}>
      <div class="person-head">
        <h3>{name}</h3>
        <p class="small quiet">{planText(person)}</p>
        <p class={isDue ? 'person-since' : 'person-since quiet'}>{sinceText(daysSince)}</p>
        <WayLinks person={person} />
      </div>
      <div class="person-actions">
        <TouchpointActions
          name={name}
          isDue={isDue}
          onDone={() => actions.onDone(person)}
          onAnswer={(answer) => actions.onAnswer(person, answer)}
        />
        <div class="actions">
          <button
            type="button"
            class="link small"
            data-act="edit"
            aria-label={t('wayOf', name, t('edit'))}
            onClick={() => actions.onEdit(person)}
          >
            {t('edit')}
          </button>
          <button
            type="button"
            class="link small"
            data-act="remove"
            aria-label={t('removeOf', name)}
            onClick={() => actions.onRemove(person)}
          >
            {t('remove')}
          </button>
        </div>
      </div>
    </li>
  );
}
