import { t } from '../../utils/platform/messages.ts';

/** How long quiet time may last. */
export type QuietUntil = 'anHour' | 'tomorrow';

/** Begins quiet time. */
export function QuietButtons({ onQuiet }: { readonly onQuiet: (until: QuietUntil) => void }) {
  return (
    <>
      <button
        type="button"
        id="quiet-hour"
        aria-label={t('quietHourLabel')}
        onClick={() => onQuiet('anHour')}
      >
        {t('pauseHour')}
      </button>
      <button
        type="button"
        id="quiet-tomorrow"
        aria-label={t('quietTomorrowLabel')}
        onClick={() => onQuiet('tomorrow')}
      >
        {t('pauseTomorrow')}
      </button>
    </>
  );
}

/** Says that it is quiet time, until when, and ends it. @param until as text, "18:00" */
export function QuietNotice({ until, onEnd }: { readonly until: string; readonly onEnd: () => void }) {
  return (
    <div id="quiet-now" class="notice">
      <p>{t('quietUntil', until)}</p>
      <button type="button" id="quiet-end" aria-label={t('quietEndLabel')} onClick={onEnd}>
        {t('practiceEnd')}
      </button>
    </div>
  );
}
