import { t } from '../../utils/platform/messages.ts';

/** The two ways out of a form. */
export function FormActions({ save, onCancel }: { readonly save: string; readonly onCancel: () => void }) {
  return (
    <div class="actions">
      <button type="submit" class="primary">
        {save}
      </button>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
