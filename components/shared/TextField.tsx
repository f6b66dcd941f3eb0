import type { ComponentChildren } from 'preact';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with it and how to put it right; it is tied to the field. */
  readonly problem: string | null;
  readonly list?: string;
  readonly maxLength?: number;
  /** An example; never the label. */
  readonly placeholder?: string;
  readonly inputMode?: 'numeric' | 'text';
  /** What stands after the field, such as its unit. */
  readonly children?: ComponentChildren;
}

/** A labelled line of text. Validation is the form's; nothing is corrected while it is typed. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, problem, list, maxLength, placeholder } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          type="text"
          autocomplete="off"
          inputMode={props.inputMode ?? 'text'}
          value={value}
          aria-invalid={problem !== null}
          {...(problem === null ? {} : { 'aria-describedby': `${id}-problem` })}
          {...(list === undefined ? {} : { list })}
          {...(maxLength === undefined ? {} : { maxLength })}
          {...(placeholder === undefined ? {} : { placeholder })}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        {props.children}
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
