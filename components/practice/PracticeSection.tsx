import type { ComponentChildren } from 'preact';
import type { PracticeType } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';

interface PracticeSectionProps {
  readonly onOpen: (type: PracticeType) => void;
  readonly isDiscreet: boolean;
  readonly onDiscreet: (isOn: boolean) => void;
  /** Quiet time and what is kept of repairs. */
  readonly children: ComponentChildren;
}

/** Exercises for time with people, quiet for time alone, and discreet mode. */
export function PracticeSection({ onOpen, isDiscreet, onDiscreet, children }: PracticeSectionProps) {
  return (
    <Section id="practice" title={t('optionsPractice')}>
      <p>{t('practiceIntro')}</p>
      <div class="actions">
        <button type="button" id="open-minutes" onClick={() => onOpen('minutes')}>
          {t('practiceMinutes')}
        </button>
        <button type="button" id="open-pause" onClick={() => onOpen('pause')}>
          {t('practicePause')}
        </button>
      </div>
      {children}
      <h3>{t('discreetTitle')}</h3>
      <label class="check">
        <input
          type="checkbox"
          id="discreet-on"
          checked={isDiscreet}
          onChange={(event) => onDiscreet(event.currentTarget.checked)}
        />
        {t('discreetOn')}
      </label>
      <p class="small quiet">{t('discreetText')}</p>
    </Section>
  );
}
