import { useEffect, useRef } from 'preact/hooks';
import type { Surface } from '../../utils/domain/place.ts';
import { SURFACES } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { SURFACE_NAME } from '../shared/class-words.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { TextField } from '../shared/TextField.tsx';

/** The form as it is being filled in. */
export interface AddressRuleFields {
  readonly address: string;
  readonly path: string;
  readonly surface: Surface;
}

interface AddressRuleFormProps {
  readonly fields: AddressRuleFields;
  readonly onChange: (patch: Partial<AddressRuleFields>) => void;
  /** What the address counts as now, or why that cannot be said; empty while there is none. */
  readonly found: string;
  readonly addressProblem: string | null;
  /** Why the pattern is refused. */
  readonly pathProblem: string | null;
  /** Whether the pattern is that of the address, in words. */
  readonly matchText: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** "Paste an address, see what it counts as", and say what addresses like it are from now on. */
export function AddressRuleForm(props: AddressRuleFormProps) {
  const { fields, onChange, found, addressProblem, pathProblem, matchText } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form id="address-form" class="panel" ref={form} onSubmit={submit} noValidate>
      <TextField
        id="address-field"
        label={t('addressLabel')}
        value={fields.address}
        problem={addressProblem}
        onInput={(address) => onChange({ address })}
      />
      <p id="address-found" class="small" role="status">
        {found}
      </p>
      <TextField
        id="address-path"
        label={t('addressPath')}
        value={fields.path}
        problem={pathProblem}
        onInput={(path) => onChange({ path })}
      />
      <p id="address-match" class="small quiet" role="status">
        {matchText}
      </p>
      <p class="small quiet">{t('addressHint')}</p>
      <ChoiceField
        id="address-surface"
        label={t('addressSurface')}
        value={fields.surface}
        choices={SURFACES.map((each) => [each, t(SURFACE_NAME[each])] as const)}
        onChange={(surface) => onChange({ surface })}
      />
      <FormActions save={t('addressSave')} onCancel={props.onCancel} />
    </form>
  );
}
