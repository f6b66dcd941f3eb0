import { t } from '../../utils/platform/messages.ts';

/** Says that nothing is measured, until when, and ends it. @param until as text, "15:40" */
export function PausedNotice({ until, onResume }: { readonly until: string; readonly onResume: () => void }) {
  return (
    <div id="paused" class="notice">
      <p>{t('pausedUntil', until)}</p>
      <button type="button" id="resume" aria-label={t('pauseResumeLabel')} onClick={onResume}>
        {t('pauseResume')}
      </button>
    </div>
  );
}
