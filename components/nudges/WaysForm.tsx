import { useState } from 'preact/hooks';
import { MOST_WAYS, readHref, WAY_NAME_LENGTH, type Way } from '../../utils/domain/ways.ts';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { RemovableList } from './RemovableList.tsx';

interface WaysFormProps {
  readonly ways: readonly Way[];
  readonly onChange: (ways: readonly Way[], done: string) => void;
}

const EMPTY = { name: '', link: '' };

/** The person's links to people: listed, added and removed. Nothing is opened or looked up here. */
export function WaysForm({ ways, onChange }: WaysFormProps) {
  const [texts, setTexts] = useState(EMPTY);
  const [problems, setProblems] = useState<Partial<typeof EMPTY>>({});
  const add = (event: Event) => {
    event.preventDefault();
    const name = texts.name.trim().slice(0, WAY_NAME_LENGTH);
    const href = readHref(texts.link);
    const isTaken = ways.some((way) => way.name === name);
    const nameProblem = name === '' ? t('wayNameProblem') : isTaken ? t('wayNameTaken') : null;
    setProblems({
      ...(nameProblem === null ? {} : { name: nameProblem }),
      ...(href === null ? { link: t('wayLinkProblem') } : {}),
    });
    if (nameProblem !== null || href === null) return;
    onChange([...ways, { name, href }], t('wayAdded', name));
    setTexts(EMPTY);
  };
  const field = (part: 'name' | 'link', label: string) => (
    <TextField
      id={`way-${part}`}
      label={label}
      value={texts[part]}
      {...(part === 'name' ? { maxLength: WAY_NAME_LENGTH } : {})}
      problem={problems[part] ?? null}
      onInput={(value) => setTexts((before) => ({ ...before, [part]: value }))}
    />
  );
  const items = ways.map((way, index) => ({
    key: way.name,
    text: way.name,
    onRemove: () => onChange(ways.toSpliced(index, 1), t('removed', way.name)),
  }));
  return (
    <>
      <p class="small quiet">{t('waysIntro')}</p>
      <RemovableList id="ways" items={items} />
      {ways.length < MOST_WAYS && (
        <form id="way-form" onSubmit={add} noValidate>
          <div class="field-row">
            {field('name', t('wayName'))}
            {field('link', t('wayLink'))}
          </div>
          <button type="submit">{t('wayAdd')}</button>
        </form>
      )}
    </>
  );
}
