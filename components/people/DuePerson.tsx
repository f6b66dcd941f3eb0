import type { Touchpoint, TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';
import { sinceText } from './touchpoint-text.ts';
import { TouchpointActions } from './TouchpointActions.tsx';
import { WayLinks } from './WayLinks.tsx';

interface DuePersonProps {
  readonly touchpoint: Touchpoint;
  readonly onDone: () => void;
  readonly onAnswer: (answer: TouchpointAnswer) => void;
}

/** One person whom it has been a while with, in the popup. */
export function DuePerson({ touchpoint: { person, daysSince }, onDone, onAnswer }: DuePersonProps) {
  const { name, what } = person;
  return (
    <section
      id="due"
      class="popup-section"
      aria-labelledby="due-name"
      data-yields="3"
      data-person={person.id}
    >
      <div class="due-head">
        <h2 id="due-name" title={name}>
          {name}
        </h2>
        <WayLinks person={person} />
      </div>
      <p class="small" title={what}>
        {sinceText(daysSince)} {what !== '' && <span class="quiet">{t('personPlanned', what)}</span>}
      </p>
      <TouchpointActions name={name} isDue onDone={onDone} onAnswer={onAnswer} />
    </section>
  );
}
