import { CONTACT_KINDS } from '../../utils/domain/contact.ts';
import { WHAT_LENGTH } from '../../utils/domain/people.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { PersonFields, Rhythm } from './person-fields.ts';
import { CONTACT_NAME } from './person-text.ts';

interface RhythmFieldProps {
  readonly fields: PersonFields;
  readonly daysProblem: string | null;
  readonly onChange: (patch: Partial<PersonFields>) => void;
}

const RHYTHMS = [
  ['daily', 'rhythmDaily'],
  ['weekly', 'rhythmWeekly'],
  ['monthly', 'rhythmMonthly'],
  ['own', 'rhythmOwn'],
  ['none', 'rhythmNone'],
] as const;

/** How often, and what: a few that are ready, or the person's own. */
export function RhythmField({ fields, daysProblem, onChange }: RhythmFieldProps) {
  return (
    <>
      <ChoiceField<Rhythm>
        id="person-rhythm"
        label={t('personRhythm')}
        value={fields.rhythm}
        choices={RHYTHMS.map(([value, text]) => [value, t(text)])}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      {fields.rhythm === 'own' && (
        <div class="field-row">
          <TextField
            id="person-days"
            label={t('personDays')}
            inputMode="numeric"
            value={fields.daysText}
            problem={daysProblem}
            onInput={(daysText) => onChange({ daysText })}
          />
          <TextField
            id="person-what"
            label={t('personWhat')}
            value={fields.what}
            maxLength={WHAT_LENGTH}
            problem={null}
            onInput={(what) => onChange({ what })}
          />
          <ChoiceField
            id="person-kind"
            label={t('personKind')}
            value={fields.kind}
            choices={CONTACT_KINDS.map((kind) => [kind, t(CONTACT_NAME[kind])])}
            onChange={(kind) => onChange({ kind })}
          />
        </div>
      )}
    </>
  );
}
