import { t } from '../../utils/platform/messages.ts';

interface MinutesOverProps {
  readonly isLogged: boolean;
  readonly onLog: (isLogged: boolean) => void;
  readonly onClose: () => void;
}

/** After quality minutes: words, and one tap to keep that they were. */
export function MinutesOver({ isLogged, onLog, onClose }: MinutesOverProps) {
  return (
    <>
      <div class="part">
        <h2 id="over">{t('minutesOver')}</h2>
        <p>{t('minutesOverText')}</p>
        {isLogged && <p id="logged">{t('practiceLogged')}</p>}
      </div>
      <div class="actions practice-controls">
        <button type="button" id="log" class={isLogged ? '' : 'primary'} onClick={() => onLog(!isLogged)}>
          {t(isLogged ? 'practiceTakeBack' : 'practiceLog')}
        </button>
        <button type="button" id="close" onClick={onClose}>
          {t('practiceClose')}
        </button>
      </div>
    </>
  );
}
