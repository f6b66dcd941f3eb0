import { MOST_WAYS, WAY_NAME_LENGTH } from '../../utils/domain/ways.ts';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import type { WayFields } from './person-fields.ts';

interface WayRowsProps {
  readonly ways: readonly WayFields[];
  readonly problems: ReadonlyMap<number, string>;
  readonly onChange: (ways: readonly WayFields[]) => void;
}

/** The ways to someone, each a row that can be added and taken away. */
export function WayRows({ ways, problems, onChange }: WayRowsProps) {
  const change = (key: number, patch: Partial<WayFields>) =>
    onChange(ways.map((way) => (way.key === key ? { ...way, ...patch } : way)));
  const nextKey = Math.max(-1, ...ways.map(({ key }) => key)) + 1;
  return (
    <fieldset class="way-rows">
      <legend class="small quiet">{t('waysIntro')}</legend>
      {ways.map(({ key, name, link }, index) => (
        <div key={key} class="way-row">
          <TextField
            id={`way-link-${index}`}
            label={t('wayLink')}
            value={link}
            problem={problems.get(key) ?? null}
            onInput={(value) => change(key, { link: value })}
          />
          <TextField
            id={`way-name-${index}`}
            label={t('wayName')}
            value={name}
            maxLength={WAY_NAME_LENGTH}
            problem={null}
            onInput={(value) => change(key, { name: value })}
          />
          <button
            type="button"
            class="link small"
            aria-label={t('removeOf', name || link || t('wayLink'))}
            onClick={() => onChange(ways.filter((way) => way.key !== key))}
          >
            {t('remove')}
          </button>
        </div>
      ))}
      {ways.length < MOST_WAYS && (
        <button
          type="button"
          id="add-way"
          onClick={() => onChange([...ways, { key: nextKey, name: '', link: '' }])}
        >
          {t('wayAdd')}
        </button>
      )}
    </fieldset>
  );
}
