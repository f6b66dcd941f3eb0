import type { TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

interface TouchpointActionsProps {
  readonly name: string;
  /** Someone who is not due can still be marked as done; there is nothing to put off. */
  readonly isDue: boolean;
  readonly onDone: () => void;
  readonly onAnswer: (answer: TouchpointAnswer) => void;
}

/** What can be said of a touchpoint: three answers of equal weight, one tap each. */
export function TouchpointActions({ name, isDue, onDone, onAnswer }: TouchpointActionsProps) {
  const button = (act: string, text: string, onClick: () => void) => (
    <button type="button" data-act={act} aria-label={t('wayOf', name, text)} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div class="actions touchpoint-actions">
      {button('done', t('touchDone'), onDone)}
      {isDue && button('notNow', t('touchNotNow'), () => onAnswer('notNow'))}
      {isDue && button('skip', t('touchSkip'), () => onAnswer('skip'))}
    </div>
  );
}
