import { t } from '../../utils/platform/messages.ts';
import { headDayText } from '../shared/locale.ts';

interface PopupHeaderProps {
  /** `null` while it is not known yet: a day may begin later than its date. */
  readonly day: string | null;
  readonly onOpenOptions: () => void;
}

/** Which day this is about, and the way to everything else. */
export function PopupHeader({ day, onOpenOptions }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <h1>{day && <time dateTime={day}>{headDayText(day)}</time>}</h1>
      <button type="button" class="link" id="open-options" onClick={onOpenOptions}>
        {t('popupMore')}
      </button>
    </header>
  );
}
