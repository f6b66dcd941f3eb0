import { readErasable } from '../../components/hooks/read-erasable.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { EraseOneDialog } from '../../components/settings/EraseOneDialog.tsx';
import { longDayText } from '../../components/shared/locale.ts';
import { t } from '../../utils/platform/messages.ts';

interface ErasePickerProps {
  readonly target: 'site' | 'day';
  readonly run: RunCommand;
  readonly onClose: () => void;
}

/** Lets the person choose what to erase from all that is stored, and erases it. */
export function ErasePicker({ target, run, onClose }: ErasePickerProps) {
  const erasable = valueOf(useLiveQuery(readErasable));
  if (!erasable) return null;
  if (target === 'site') {
    return (
      <EraseOneDialog
        title={t('eraseSiteTitle')}
        label={t('eraseSiteLabel')}
        warning={t('eraseSiteWarning')}
        choices={erasable.sites.map(({ site, name }) => [site, name])}
        onCancel={onClose}
        onErase={(site) => {
          onClose();
          void run({ type: 'eraseSite', site }, t('erasedOne', siteName(site)));
        }}
      />
    );
  }
  return (
    <EraseOneDialog
      title={t('eraseDayTitle')}
      label={t('eraseDayLabel')}
      warning={t('eraseDayWarning')}
      choices={erasable.days.map((day) => [day, longDayText(day)])}
      onCancel={onClose}
      onErase={(day) => {
        onClose();
        void run({ type: 'eraseDay', day }, t('erasedOne', longDayText(day)));
      }}
    />
  );
}
