import type { Practice, PracticeMoment, PracticeStep } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';
import { leftText, MINUTES_PARTS, partShares } from './practice-text.ts';
import { PracticeRing } from './PracticeRing.tsx';
import { PracticeControls } from './PracticeControls.tsx';

/** Before quality minutes: what they are, and their beginning. */
export function MinutesIntro({ onStart }: { readonly onStart: () => void }) {
  return (
    <>
      <p>{t('practiceMinutesIntro')}</p>
      <ol class="parts">
        {MINUTES_PARTS.map(({ title, prompt }) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p class="small quiet">{t(prompt)}</p>
          </li>
        ))}
      </ol>
      <button type="button" id="start" class="primary" onClick={onStart}>
        {t('practiceStart')}
      </button>
    </>
  );
}

interface MinutesViewProps {
  readonly practice: Practice;
  readonly moment: PracticeMoment;
  readonly onStep: (step: PracticeStep) => void;
}

/** Quality minutes going on: one part, its prompt, and how long it lasts. */
export function MinutesView({ practice, moment, onStep }: MinutesViewProps) {
  const { part, parts, partLeftMs, isHeld } = moment;
  const { title, prompt } = MINUTES_PARTS[part] ?? MINUTES_PARTS[0];
  return (
    <>
      <PracticeRing shares={partShares(moment, practice.totalMs)}>
        <p class="small quiet">{t('practicePartOf', part + 1, parts)}</p>
        <p id="left" role="timer" aria-live="off">
          {leftText(partLeftMs)}
        </p>
        {isHeld && <p class="small quiet">{t('practiceHeld')}</p>}
      </PracticeRing>
      <div class="part">
        <h2 id="part">{t(title)}</h2>
        <p>{t(prompt)}</p>
      </div>
      <PracticeControls isHeld={isHeld} hasNext={part < parts - 1} onStep={onStep} />
    </>
  );
}
