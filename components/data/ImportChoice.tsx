import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';

interface ImportChoiceProps {
  readonly onChoose: (file: File) => void;
  /** Why the last file was not taken. */
  readonly problem: string | null;
}

/** Chooses a file; nothing is stored before what would change has been seen. */
export function ImportChoice({ onChoose, problem }: ImportChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file) onChoose(file);
    // The same file can be chosen again.
    field.value = '';
  };
  return (
    <>
      <div class="actions">
        <button type="button" id="import" onClick={() => input.current?.click()}>
          {t('importChoose')}
        </button>
        <input
          ref={input}
          id="import-file"
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t('importChoose')}
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      {problem !== null && (
        <p id="import-problem" class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
