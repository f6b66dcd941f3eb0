import { useState } from 'preact/hooks';
import {
  PRACTICE_MINUTES,
  type Practice,
  type PracticeMoment,
  type PracticeStep,
} from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { clockText } from '../shared/locale.ts';
import { leftText, partShares } from './practice-text.ts';
import { PracticeRing } from './PracticeRing.tsx';
import { PracticeControls } from './PracticeControls.tsx';

/** Minutes that a regulated pause may last. */
export type PauseMinutes = (typeof PRACTICE_MINUTES.pause)[number];

/** Before a regulated pause: how long. */
export function PauseIntro({ onStart }: { readonly onStart: (minutes: PauseMinutes) => void }) {
  const [chosen, setChosen] = useState<PauseMinutes>(PRACTICE_MINUTES.pause[0]);
  const start = (event: Event) => {
    event.preventDefault();
    onStart(chosen);
  };
  return (
    <form onSubmit={start}>
      <p>{t('practicePauseIntro')}</p>
      <fieldset class="lengths">
        <legend class="small quiet">{t('pauseLength')}</legend>
        {PRACTICE_MINUTES.pause.map((minutes) => (
          <label key={minutes} class="check">
            <input
              type="radio"
              name="length"
              value={minutes}
              checked={minutes === chosen}
              onChange={() => setChosen(minutes)}
            />
            {durationText(minutes * 60_000)}
          </label>
        ))}
      </fieldset>
      <button type="submit" id="start" class="primary">
        {t('practiceStart')}
      </button>
    </form>
  );
}

interface PauseViewProps {
  readonly practice: Practice;
  readonly moment: PracticeMoment;
  readonly onStep: (step: PracticeStep) => void;
}

/** A regulated pause going on: when to come back, and what helps meanwhile. */
export function PauseView({ practice, moment, onStep }: PauseViewProps) {
  const { leftMs, endsAt, isHeld } = moment;
  return (
    <>
      <PracticeRing shares={partShares(moment, practice.totalMs)}>
        <p id="left" role="timer" aria-live="off">
          {leftText(leftMs)}
        </p>
        {isHeld && <p class="small quiet">{t('practiceHeld')}</p>}
      </PracticeRing>
      <div class="part">
        <h2 id="back">{isHeld ? t('practiceHeld') : t('pauseBack', clockText(endsAt))}</h2>
        <p>{t('pauseBackText')}</p>
      </div>
      <PracticeControls isHeld={isHeld} hasNext={false} onStep={onStep} />
      <ul class="plain-list meanwhile">
        <li>{t('pauseBreathe')}</li>
        <li>{t('pauseMove')}</li>
        <li>{t('pauseLeave')}</li>
      </ul>
    </>
  );
}

/** After a regulated pause. */
export function PauseOver({ onClose }: { readonly onClose: () => void }) {
  return (
    <>
      <div class="part">
        <h2 id="over">{t('pauseOver')}</h2>
        <p>{t('pauseOverText')}</p>
      </div>
      <div class="actions practice-controls">
        <button type="button" id="close" onClick={onClose}>
          {t('practiceClose')}
        </button>
      </div>
    </>
  );
}
