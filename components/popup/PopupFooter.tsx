import type { PracticeType } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';
import { QuietButtons, type QuietUntil } from '../practice/QuietTime.tsx';
import { closeMenu, FooterMenu } from './FooterMenu.tsx';

interface PopupFooterProps {
  readonly isPaused: boolean;
  readonly isQuiet: boolean;
  readonly onPause: (until: QuietUntil) => void;
  readonly onQuiet: (until: QuietUntil) => void;
  readonly onPractice: (type: PracticeType) => void;
  readonly onGuide: () => void;
}

/** What is wanted now and then, in one line: a pause or quiet, a practice, and what is good to know. */
export function PopupFooter(props: PopupFooterProps) {
  const { isPaused, isQuiet, onPractice, onGuide } = props;
  const choose = (act: (until: QuietUntil) => void) => (until: QuietUntil) => {
    closeMenu();
    act(until);
  };
  return (
    <footer class="popup-footer">
      {!(isPaused && isQuiet) && (
        <FooterMenu id="rest" title={t(isPaused ? 'quietTimeTitle' : isQuiet ? 'pauseLabel' : 'footerRest')}>
          {!isPaused && <PauseButtons onPause={choose(props.onPause)} />}
          {!isQuiet && (
            <>
              <p>
                <strong>{t('quietTimeTitle')}</strong> {t('quietTimeAbout')}
              </p>
              <div class="actions">
                <QuietButtons onQuiet={choose(props.onQuiet)} />
              </div>
            </>
          )}
        </FooterMenu>
      )}
      <FooterMenu id="practice-menu" title={t('optionsPractice')}>
        <div class="actions">
          <button type="button" id="open-minutes" onClick={() => onPractice('minutes')}>
            {t('practiceMinutes')}
          </button>
          <button type="button" id="open-pause" onClick={() => onPractice('pause')}>
            {t('practicePause')}
          </button>
        </div>
      </FooterMenu>
      <button type="button" id="open-guide" class="quiet-button" onClick={onGuide}>
        {t('guideTitle')}
      </button>
    </footer>
  );
}

function PauseButtons({ onPause }: Pick<PopupFooterProps, 'onPause'>) {
  return (
    <>
      <p>
        <strong>{t('pauseLabel')}</strong> {t('pauseAbout')}
      </p>
      <div class="actions">
        <button
          type="button"
          id="pause-hour"
          aria-label={t('pauseHourLabel')}
          onClick={() => onPause('anHour')}
        >
          {t('pauseHour')}
        </button>
        <button
          type="button"
          id="pause-tomorrow"
          aria-label={t('pauseTomorrowLabel')}
          onClick={() => onPause('tomorrow')}
        >
          {t('pauseTomorrow')}
        </button>
      </div>
    </>
  );
}
