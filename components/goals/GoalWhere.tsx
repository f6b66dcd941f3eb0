import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { GoalFields } from './goal-fields.ts';

interface GoalWhereProps {
  readonly fields: GoalFields;
  readonly suggestions: readonly string[];
  readonly problem: string | null;
  readonly onChange: (patch: Partial<GoalFields>) => void;
}

/** Some places taken together, or everywhere. */
export function GoalWhere({ fields, suggestions, problem, onChange }: GoalWhereProps) {
  const { where, siteText } = fields;
  // What is offered goes on after the places that stand there already.
  const typed = siteText.slice(0, siteText.lastIndexOf(',') + 1);
  return (
    <div class="field-row goal-where">
      {where === 'sites' && (
        <TextField
          id="goal-site"
          label={t('goalSite')}
          value={siteText}
          list="goal-sites"
          problem={problem}
          onInput={(text) => onChange({ siteText: text })}
        />
      )}
      <ChoiceField
        id="goal-where"
        label={t('goalWhere')}
        value={where}
        choices={[
          ['sites', t('goalThesePlaces')],
          ['all', t('goalEverywhereChoice')],
        ]}
        onChange={(chosen) => onChange({ where: chosen })}
      />
      <datalist id="goal-sites">
        {suggestions.map((name) => (
          <option key={name}>{typed === '' ? name : `${typed} ${name}`}</option>
        ))}
      </datalist>
    </div>
  );
}
