import type { ComponentChildren } from 'preact';
import type { LimitSuggestion } from '../../utils/domain/limit-suggestion.ts';
import { NUDGE_LIMIT_MIN, parseMinutes, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { SavedTextForm } from '../nudges/SavedTextForm.tsx';
import { minutesProblemText } from '../shared/minutes-text.ts';
import { Section } from '../shared/Section.tsx';

interface NudgesSectionProps {
  readonly settings: Settings;
  /** A limit from the person's own runs, where one may be offered. */
  readonly suggestion: LimitSuggestion | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onLimit: (minutes: number) => void;
  readonly onKeepLimit: () => void;
  /** Everything else about nudges. */
  readonly children: ComponentChildren;
}

/** Whether and when a nudge comes; the parts that few change stay folded. */
export function NudgesSection({ settings, onSwitch, onLimit, children, ...offer }: NudgesSectionProps) {
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
        onSave={(text) => {
          const read = parseMinutes(text, NUDGE_LIMIT_MIN);
          if ('minutes' in read) onLimit(read.minutes);
        }}
      />
      <Suggestion limitMinutes={limitMinutes} onLimit={onLimit} {...offer} />
      {children}
      <p class="small quiet">{t('nudgesSafety')}</p>
    </Section>
  );
}

type SuggestionProps = Pick<NudgesSectionProps, 'suggestion' | 'onLimit' | 'onKeepLimit'> & {
  readonly limitMinutes: number;
};

function Suggestion({ suggestion, limitMinutes, onLimit, onKeepLimit }: SuggestionProps) {
  if (suggestion === null) return null;
  const { medianMinutes, minutes } = suggestion;
  return (
    <div class="panel" id="limit-suggestion">
      <p>{t('limitSuggested', medianMinutes, minutes)}</p>
      <div class="actions">
        <button type="button" onClick={() => onLimit(minutes)}>
          {t('limitUse', minutes)}
        </button>
        <button type="button" onClick={onKeepLimit}>
          {t('limitKeep', limitMinutes)}
        </button>
      </div>
    </div>
  );
}
