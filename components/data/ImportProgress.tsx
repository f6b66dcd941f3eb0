import { t } from '../../utils/platform/messages.ts';

interface ImportProgressProps {
  readonly text: string;
  /** Between 0 and 1; `null` where nobody can tell. */
  readonly done: number | null;
  readonly onCancel: () => void;
}

/** How far it is, and the way out, which leaves everything as it was. */
export function ImportProgress({ text, done, onCancel }: ImportProgressProps) {
  return (
    <div id="import-progress" class="import-progress" role="status">
      <label for="import-bar">{text}</label>
      <progress id="import-bar" {...(done === null ? {} : { value: done })} />
      <button type="button" id="import-cancel" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
