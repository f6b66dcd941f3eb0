interface ChoiceFieldProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
}

/** A labelled choice of one from a few. */
export function ChoiceField<T extends string>({ id, label, value, choices, onChange }: ChoiceFieldProps<T>) {
  const choose = (chosen: string) => {
    const choice = choices.find(([each]) => each === chosen);
    if (choice) onChange(choice[0]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
