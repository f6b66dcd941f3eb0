import { useEffect, useRef, useState } from 'preact/hooks';
import { PERSON_NAME_LENGTH, type PersonDraft } from '../../utils/domain/people.ts';
import { t } from '../../utils/platform/messages.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useReturnFocus } from '../shared/use-return-focus.ts';
import { checkPerson, NO_PROBLEMS, type PersonFields } from './person-fields.ts';
import { RhythmField } from './RhythmField.tsx';
import { WayRows } from './WayRows.tsx';

interface PersonFormProps {
  /** What is typed so far; it is kept outside, so that it outlives the form. */
  readonly fields: PersonFields;
  readonly onChange: (patch: Partial<PersonFields>) => void;
  readonly onSave: (person: PersonDraft) => void;
  readonly onCancel: () => void;
}

/** Adds or edits someone. What is typed stays; what is wrong is said beside its field, and the first is focused. Nothing is opened or looked up. */
export function PersonForm({ fields, onChange, onSave, onCancel }: PersonFormProps) {
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);

  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkPerson(fields);
    if ('id' in checked) onSave(checked);
    else setProblems(checked);
  };
  return (
    <form id="person-form" class="panel" ref={form} onSubmit={submit} noValidate>
      <TextField
        id="person-name"
        label={t('personName')}
        value={fields.name}
        maxLength={PERSON_NAME_LENGTH}
        problem={problems.name ?? null}
        onInput={(name) => onChange({ name })}
      />
      <RhythmField fields={fields} daysProblem={problems.days ?? null} onChange={onChange} />
      <WayRows ways={fields.ways} problems={problems.links} onChange={(ways) => onChange({ ways })} />
      <FormActions save={t('save')} onCancel={onCancel} />
    </form>
  );
}
