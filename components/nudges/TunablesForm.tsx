import { useLayoutEffect, useState } from 'preact/hooks';
import { parseMinutes, type Settings } from '../../utils/domain/settings.ts';
import { DEFAULT_TUNABLES, TUNABLE_KEYS, TUNABLES, type Tunables } from '../../utils/domain/tunables.ts';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { TUNABLE_TEXT, unitOf } from './tunable-text.ts';

interface TunablesFormProps {
  readonly settings: Settings;
  readonly onSave: (tunables: Tunables) => void;
}

type Texts = Readonly<Record<string, string>>;

const textsOf = (tunables: Tunables): Texts =>
  Object.fromEntries(TUNABLE_KEYS.map((key) => [key, String(tunables[key])]));

/** Reads every number, or says of each what is wrong with it. */
function readAll(texts: Texts) {
  const read = TUNABLE_KEYS.map((key) => ({ key, read: parseMinutes(texts[key] ?? '', TUNABLES[key]) }));
  const problems = Object.fromEntries(
    read.flatMap(({ key, read: each }) =>
      'problem' in each ? [[key, t('numberProblem', TUNABLES[key].least, TUNABLES[key].most)] as const] : [],
    ),
  );
  const numbers = Object.fromEntries(
    read.map(({ key, read: each }) => [key, 'minutes' in each ? each.minutes : TUNABLES[key].normal]),
  );
  const tunables = { ...DEFAULT_TUNABLES, ...numbers };
  const { suggestLeastMinutes: least, suggestMostMinutes: most } = tunables;
  if (least <= most) return { problems, tunables };
  const { most: bound } = TUNABLES.suggestMostMinutes;
  return { problems: { suggestMostMinutes: t('numberProblem', least, bound), ...problems }, tunables };
}

/** Every number that no study settles, with its first value and a sentence on what is known. */
export function TunablesForm({ settings, onSave }: TunablesFormProps) {
  const [texts, setTexts] = useState(() => textsOf(settings));
  const [problems, setProblems] = useState<Texts>({});
  const stored = JSON.stringify(textsOf(settings));
  // They may change elsewhere, for instance when everything is erased.
  useLayoutEffect(() => setTexts(JSON.parse(stored) as Texts), [stored]);
  const save = (event: Event) => {
    event.preventDefault();
    const { problems: found, tunables } = readAll(texts);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first === undefined) onSave(tunables);
    else document.querySelector<HTMLElement>(`#tune-${first}`)?.focus();
  };
  const reset = () => {
    setTexts(textsOf(DEFAULT_TUNABLES));
    setProblems({});
    onSave(DEFAULT_TUNABLES);
  };
  return (
    <form id="tunables" onSubmit={save} noValidate>
      <p class="quiet">{t('finerIntro')}</p>
      {TUNABLE_KEYS.map((key) => (
        <div key={key} class="tunable">
          <TextField
            id={`tune-${key}`}
            label={t(TUNABLE_TEXT[key][0])}
            inputMode="numeric"
            value={texts[key] ?? ''}
            problem={problems[key] ?? null}
            onInput={(value) => setTexts((before) => ({ ...before, [key]: value }))}
          >
            <span class="quiet">{t(unitOf(key))}</span>
          </TextField>
          <p class="small quiet">
            {t(TUNABLE_TEXT[key][1])} {t('finerNormal', TUNABLES[key].normal)}
          </p>
        </div>
      ))}
      <div class="actions">
        <button type="submit">{t('save')}</button>
        <button type="button" onClick={reset}>
          {t('finerReset')}
        </button>
      </div>
    </form>
  );
}
