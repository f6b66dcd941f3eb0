import { t } from '../../utils/platform/messages.ts';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';

/** Says what "everything" is, before it goes. */
export function EraseEverythingDialog(props: {
  readonly onErase: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <ConfirmDialog
      title={t('eraseEverythingTitle')}
      action={t('eraseNow')}
      onConfirm={props.onErase}
      onCancel={props.onCancel}
    >
      <p>{t('eraseEverythingWarning')}</p>
    </ConfirmDialog>
  );
}
