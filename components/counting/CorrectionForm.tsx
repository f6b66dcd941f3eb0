import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Surface } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { SURFACE_NAME } from '../shared/class-words.ts';
import { FormActions } from '../shared/FormActions.tsx';

/** What the person says a place was. */
export interface Said {
  readonly was: Surface;
  readonly surface: Surface;
  readonly scope: 'once' | 'always';
}

interface CorrectionFormProps {
  readonly name: string;
  /** Those that have time. */
  readonly surfaces: readonly Surface[];
  readonly choices: readonly Surface[];
  readonly onceText: (was: Surface) => string | null;
  readonly onSay: (said: Said) => void;
  readonly onCancel: () => void;
}

/** "That was actually …": what was counted as something, what it was, and whether that holds once or always. */
export function CorrectionForm({ name, surfaces, choices, onceText, onSay, onCancel }: CorrectionFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [was, setWas] = useState<Surface>(surfaces[0] ?? 'page');
  const others = choices.filter((each) => each !== was);
  const [wanted, setWanted] = useState<Surface | null>(null);
  const surface = others.find((each) => each === wanted) ?? others[0];
  const once = onceText(was);
  const [scope, setScope] = useState<Said['scope']>('once');
  const held = once === null ? 'always' : scope;
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const named = (all: readonly Surface[]) => all.map((each) => [each, t(SURFACE_NAME[each])] as const);
  const submit = (event: Event) => {
    event.preventDefault();
    if (surface) onSay({ was, surface, scope: held });
  };
  return (
    <form class="correction" ref={form} onSubmit={submit}>
      {surfaces.length > 1 ? (
        <ChoiceField
          id={`${id}-was`}
          label={t('sayWas')}
          value={was}
          choices={named(surfaces)}
          onChange={setWas}
        />
      ) : (
        <p class="quiet">{t('sayWasOne', t(SURFACE_NAME[was]))}</p>
      )}
      <ChoiceField
        id={`${id}-is`}
        label={t('sayIs')}
        value={surface ?? was}
        choices={named(others)}
        onChange={setWanted}
      />
      <ChoiceField
        id={`${id}-scope`}
        label={t('sayScope')}
        value={held}
        choices={[
          ...(once === null ? [] : [['once', once] as const]),
          ['always', t('sayAlways', name)] as const,
        ]}
        onChange={setScope}
      />
      <FormActions save={t('save')} onCancel={onCancel} />
    </form>
  );
}
