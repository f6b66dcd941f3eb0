import type { PracticeType } from '../../utils/domain/practice.ts';
import type { RestUntil } from '../../utils/domain/rest.ts';
import { t } from '../../utils/platform/messages.ts';
import { RestButtons, type RestButtonsProps } from '../shared/RestTime.tsx';
import { closeMenu, FooterMenu } from './FooterMenu.tsx';

interface PopupFooterProps {
  readonly isPaused: boolean;
  readonly isQuiet: boolean;
  readonly isOnBreak: boolean;
  readonly onPause: (until: RestUntil) => void;
  readonly onQuiet: (until: RestUntil) => void;
  readonly onBreak: (until: RestUntil) => void;
  readonly onPractice: (type: PracticeType) => void;
  readonly onGuide: () => void;
}

/** What is wanted now and then, in one line: a rest, a practice, and what is good to know. */
export function PopupFooter(props: PopupFooterProps) {
  const { isPaused, isQuiet, onPractice, onGuide } = props;
  return (
    <footer class="popup-footer">
      {!(isPaused && isQuiet) && (
        <FooterMenu id="rest" title={t(isPaused ? 'quietTimeTitle' : isQuiet ? 'pauseLabel' : 'footerRest')}>
          <Rests {...props} />
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

/** The rests that do not go on already; a break from nudges adds nothing to the other two. */
function Rests({ isPaused, isQuiet, isOnBreak, onPause, onQuiet, onBreak }: PopupFooterProps) {
  return (
    <>
      {!isPaused && !isQuiet && !isOnBreak && (
        <Rest
          id="break"
          title={t('breakTitle')}
          about={t('breakAbout')}
          labels={[t('breakHourLabel'), t('breakTomorrowLabel')]}
          onChoose={onBreak}
        />
      )}
      {!isQuiet && (
        <Rest
          id="quiet"
          title={t('quietTimeTitle')}
          about={t('quietTimeAbout')}
          labels={[t('quietHourLabel'), t('quietTomorrowLabel')]}
          onChoose={onQuiet}
        />
      )}
      {!isPaused && (
        <Rest
          id="pause"
          title={t('pauseLabel')}
          about={t('pauseAbout')}
          labels={[t('pauseHourLabel'), t('pauseTomorrowLabel')]}
          onChoose={onPause}
        />
      )}
    </>
  );
}

interface RestProps extends RestButtonsProps {
  readonly title: string;
  readonly about: string;
}

function Rest({ title, about, onChoose, ...rest }: RestProps) {
  const choose = (until: RestUntil) => {
    closeMenu();
    onChoose(until);
  };
  return (
    <>
      <p>
        <strong>{title}</strong> {about}
      </p>
      <div class="actions">
        <RestButtons {...rest} onChoose={choose} />
      </div>
    </>
  );
}
