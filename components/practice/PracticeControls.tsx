import type { PracticeStep } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';

interface PracticeControlsProps {
  readonly isHeld: boolean;
  readonly hasNext: boolean;
  readonly onStep: (step: PracticeStep) => void;
}

/** Hold it, go on to the next part, end it. */
export function PracticeControls({ isHeld, hasNext, onStep }: PracticeControlsProps) {
  return (
    <div class="actions practice-controls">
      <button type="button" id="hold" onClick={() => onStep(isHeld ? 'resume' : 'hold')}>
        {t(isHeld ? 'practiceResume' : 'practiceHold')}
      </button>
      {hasNext && (
        <button type="button" id="next" onClick={() => onStep('next')}>
          {t('practiceNext')}
        </button>
      )}
      <button type="button" id="end" onClick={() => onStep('end')}>
        {t('practiceEnd')}
      </button>
    </div>
  );
}
