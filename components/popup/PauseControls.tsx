import { t } from '../../utils/platform/messages.ts';

/** Two ways to stop measuring for a while. */
export function PauseControls({ onPause }: { readonly onPause: (until: 'anHour' | 'tomorrow') => void }) {
  return (
    <footer id="pause" class="popup-footer">
      <span class="quiet">{t('pauseLabel')}</span>
      <button
        type="button"
        id="pause-hour"
        class="quiet-button"
        aria-label={t('pauseHourLabel')}
        onClick={() => onPause('anHour')}
      >
        {t('pauseHour')}
      </button>
      <button
        type="button"
        id="pause-tomorrow"
        class="quiet-button"
        aria-label={t('pauseTomorrowLabel')}
        onClick={() => onPause('tomorrow')}
      >
        {t('pauseTomorrow')}
      </button>
    </footer>
  );
}
