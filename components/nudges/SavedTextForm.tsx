import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';

interface SavedTextFormProps {
  readonly id: string;
  readonly label: string;
  readonly stored: string;
  readonly unit?: string;
  readonly maxLength?: number;
  /** What is wrong with a text, or `null`. */
  readonly problemOf?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** One line of text with its own button; what is wrong is said beside it. */
export function SavedTextForm({ id, label, stored, problemOf, onSave, ...props }: SavedTextFormProps) {
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState<string | null>(null);
  // It may change elsewhere, for instance when everything is erased. Before the paint: what is typed at once must not be taken back.
  useLayoutEffect(() => setText(stored), [stored]);
  const save = (event: Event) => {
    event.preventDefault();
    const found = problemOf?.(text) ?? null;
    setProblem(found);
    if (found === null) onSave(text);
    else document.querySelector<HTMLElement>(`#${id}`)?.focus();
  };
  return (
    <form id={`${id}-form`} onSubmit={save} noValidate>
      <TextField
        id={id}
        label={label}
        value={text}
        problem={problem}
        onInput={setText}
        {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      >
        {props.unit !== undefined && <span class="quiet">{props.unit}</span>}
        <button type="submit">{t('save')}</button>
      </TextField>
    </form>
  );
}
