import type { useCommand } from '../../components/hooks/use-command.ts';
import { clockText, dayClockText } from '../../components/shared/locale.ts';
import { RestNotice } from '../../components/shared/RestTime.tsx';
import { isOnBreak, isPaused, isQuiet, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';

interface RestPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
}

const DAY_MS = 86_400_000;

/** What rests now, each with its end. No nudge comes in a pause or in quiet time anyway, so a break shows after these. */
export function RestPanel({ settings, now, run }: RestPanelProps) {
  const pause = isPaused(settings, now) ? settings.pause : null;
  const quiet = isQuiet(settings, now) ? settings.quiet : null;
  const rest = !pause && !quiet && isOnBreak(settings, now) ? settings.nudgePause : null;
  return (
    <>
      {pause && (
        <RestNotice
          id="paused"
          text={t('pausedUntil', clockText(pause.to))}
          endId="resume"
          end={t('pauseResume')}
          endLabel={t('pauseResumeLabel')}
          onEnd={() => void run({ type: 'pause', until: 'resume' })}
        />
      )}
      {quiet && (
        <RestNotice
          id="quiet-now"
          text={t('quietUntil', clockText(quiet.to))}
          endId="quiet-end"
          end={t('practiceEnd')}
          endLabel={t('quietEndLabel')}
          onEnd={() => void run({ type: 'quiet', until: 'end' })}
        />
      )}
      {rest && (
        <RestNotice
          id="break-now"
          text={t('breakUntil', rest.to - now < DAY_MS ? clockText(rest.to) : dayClockText(rest.to))}
          endId="break-end"
          end={t('practiceEnd')}
          endLabel={t('breakEndLabel')}
          onEnd={() => void run({ type: 'pauseNudges', until: null })}
        />
      )}
    </>
  );
}
