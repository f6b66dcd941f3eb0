import { useEffect, useState } from 'preact/hooks';
import { NUDGE_LIMIT_MIN, parseMinutes } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { NudgePreview } from '../nudge/NudgePreview.tsx';
import { minutesProblemText } from '../shared/minutes-text.ts';
import { Section } from '../shared/Section.tsx';
import { TextField } from '../shared/TextField.tsx';

interface NudgesSectionProps {
  readonly isOn: boolean;
  readonly limitMinutes: number;
  readonly now: number;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onLimit: (minutes: number) => void;
}

/** Whether and when a nudge comes, and what it looks like. */
export function NudgesSection({ isOn, limitMinutes, now, onSwitch, onLimit }: NudgesSectionProps) {
  return (
    <Section id="nudges" title={t('optionsNudges')}>
      <p>{t('nudgesIntro')}</p>
      <label class="check">
        <input
          type="checkbox"
          id="nudges-on"
          checked={isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {t('nudgesOn')}
      </label>
      <LimitForm limitMinutes={limitMinutes} onLimit={onLimit} />
      <h3>{t('nudgePreviewTitle')}</h3>
      <NudgePreview limitMinutes={limitMinutes} now={now} />
      <p class="small quiet">{t('nudgesSafety')}</p>
    </Section>
  );
}

function LimitForm({ limitMinutes, onLimit }: Pick<NudgesSectionProps, 'limitMinutes' | 'onLimit'>) {
  const [text, setText] = useState(String(limitMinutes));
  const [problem, setProblem] = useState<string | null>(null);
  // It may change elsewhere, for instance when everything is erased.
  useEffect(() => setText(String(limitMinutes)), [limitMinutes]);
  const save = (event: Event) => {
    event.preventDefault();
    const read = parseMinutes(text, NUDGE_LIMIT_MIN);
    setProblem('problem' in read ? minutesProblemText(read.problem, text, NUDGE_LIMIT_MIN) : null);
    if ('minutes' in read) onLimit(read.minutes);
    else document.querySelector<HTMLElement>('#nudge-limit')?.focus();
  };
  return (
    <form id="nudge-limit-form" onSubmit={save} noValidate>
      <TextField
        id="nudge-limit"
        label={t('nudgeLimit')}
        inputMode="numeric"
        value={text}
        problem={problem}
        onInput={setText}
      >
        <span class="quiet">{t('minutesUnit')}</span>
        <button type="submit">{t('save')}</button>
      </TextField>
    </form>
  );
}
