import { t } from '../../utils/platform/messages.ts';
import { headDayText } from '../shared/locale.ts';

interface PopupHeaderProps {
  readonly day: string;
  readonly onOpenOptions: () => void;
}

/** Which day this is about, and the way to everything else. */
export function PopupHeader({ day, onOpenOptions }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <h1>
        <time dateTime={day}>{headDayText(day)}</time>
      </h1>
      <button type="button" class="link" id="open-options" onClick={onOpenOptions}>
        {t('popupMore')}
      </button>
    </header>
  );
}
