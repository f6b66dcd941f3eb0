import { useState } from 'preact/hooks';
import { addDays, dayOf, intervalOfDay, isDay, type DayStarts } from '../../utils/domain/day.ts';
import type { Interval } from '../../utils/domain/span.ts';
import { t } from '../../utils/platform/messages.ts';
import { dayClockText } from '../shared/locale.ts';

const DAY_MS = 24 * 3_600_000;

interface PauseNudgesProps {
  /** The pause that is going on, or `null`. */
  readonly pause: Interval | null;
  readonly now: number;
  readonly dayStarts: DayStarts;
  /** @param until `null` to let nudges come again */
  readonly onPause: (until: number | null) => void;
}

/** No nudges for a day, a week or until a date; measuring goes on. */
export function PauseNudges({ pause, ...props }: PauseNudgesProps) {
  if (!pause) return <PauseChoices {...props} />;
  return (
    <div class="actions" id="nudges-paused">
      <p>{t('nudgesPausedUntil', dayClockText(pause.to))}</p>
      <button type="button" id="resume-nudges" onClick={() => props.onPause(null)}>
        {t('nudgesResume')}
      </button>
    </div>
  );
}

function PauseChoices({ now, dayStarts, onPause }: Omit<PauseNudgesProps, 'pause'>) {
  const [date, setDate] = useState('');
  const [hasProblem, setProblem] = useState(false);
  const today = dayOf(now, dayStarts);
  const pauseUntil = (event: Event) => {
    event.preventDefault();
    const isLater = isDay(date) && date > today;
    setProblem(!isLater);
    if (isLater) onPause(intervalOfDay(date, dayStarts).from);
  };
  return (
    <form id="pause-nudges" onSubmit={pauseUntil} noValidate>
      <div class="actions">
        <button type="button" id="pause-nudges-day" onClick={() => onPause(now + DAY_MS)}>
          {t('pauseNudgesDay')}
        </button>
        <button type="button" id="pause-nudges-week" onClick={() => onPause(now + 7 * DAY_MS)}>
          {t('pauseNudgesWeek')}
        </button>
      </div>
      <div class="field">
        <label for="pause-nudges-date">{t('pauseNudgesUntil')}</label>
        <div class="field-line">
          <input
            id="pause-nudges-date"
            type="date"
            min={addDays(today, 1)}
            value={date}
            aria-invalid={hasProblem}
            {...(hasProblem ? { 'aria-describedby': 'pause-nudges-problem' } : {})}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <button type="submit">{t('pauseNudgesSet')}</button>
        </div>
        {hasProblem && (
          <p id="pause-nudges-problem" class="field-problem" role="alert">
            {t('pauseNudgesProblem')}
          </p>
        )}
      </div>
    </form>
  );
}
