import type { ComponentChildren } from 'preact';
import { NUDGE_LIMIT_MIN, parseMinutes, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { SavedTextForm } from '../nudges/SavedTextForm.tsx';
import { minutesProblemText } from '../shared/minutes-text.ts';
import { Section } from '../shared/Section.tsx';

interface NudgesSectionProps {
  readonly settings: Settings;
  /** A limit from the person's own runs, where one may be offered. */
  readonly suggestedMinutes: number | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onLimit: (minutes: number) => void;
  readonly onKeepLimit: () => void;
  /** Everything else about nudges. */
  readonly children: ComponentChildren;
}

/** Whether and when a nudge comes; the parts that few change stay folded. */
export function NudgesSection({ settings, onSwitch, onLimit, children, ...suggestion }: NudgesSectionProps) {
  const limitMinutes = settings.nudgeLimitMinutes;
  const problemOf = (text: string) => {
    const read = parseMinutes(text, NUDGE_LIMIT_MIN);
    return 'problem' in read ? minutesProblemText(read.problem, text, NUDGE_LIMIT_MIN) : null;
  };
  return (
    <Section id="nudges" title={t('optionsNudges')}>
      <p>{t('nudgesIntro')}</p>
      <label class="check">
        <input
          type="checkbox"
          id="nudges-on"
          checked={settings.nudgesOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {t('nudgesOn')}
      </label>
      <SavedTextForm
        id="nudge-limit"
        label={t('nudgeLimit')}
        unit={t('minutesUnit')}
        stored={String(limitMinutes)}
        problemOf={problemOf}
        onSave={(text) => onLimit(Number(text))}
      />
      <Suggestion limitMinutes={limitMinutes} onLimit={onLimit} {...suggestion} />
      {children}
      <p class="small quiet">{t('nudgesSafety')}</p>
    </Section>
  );
}

type SuggestionProps = Pick<NudgesSectionProps, 'suggestedMinutes' | 'onLimit' | 'onKeepLimit'> & {
  readonly limitMinutes: number;
};

function Suggestion({ suggestedMinutes, limitMinutes, onLimit, onKeepLimit }: SuggestionProps) {
  if (suggestedMinutes === null) return null;
  return (
    <div class="panel" id="limit-suggestion">
      <p>{t('limitSuggested', suggestedMinutes)}</p>
      <div class="actions">
        <button type="button" onClick={() => onLimit(suggestedMinutes)}>
          {t('limitUse', suggestedMinutes)}
        </button>
        <button type="button" onClick={onKeepLimit}>
          {t('limitKeep', limitMinutes)}
        </button>
      </div>
    </div>
  );
}
