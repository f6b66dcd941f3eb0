import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { TextField } from '../shared/TextField.tsx';

interface JoinFormProps {
  /** The site's key for a name or an address; `null` where it is neither. */
  readonly resolveSite: (text: string) => Promise<string | null>;
  readonly onJoin: (site: string, into: string) => void;
  readonly onCancel: () => void;
}

/** Makes one site part of another, for all that was and will be recorded. */
export function JoinForm({ resolveSite, onJoin, onCancel }: JoinFormProps) {
  const [texts, setTexts] = useState({ site: '', into: '' });
  const [problems, setProblems] = useState<{ site?: string; into?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const [site, into] = [await resolveSite(texts.site), await resolveSite(texts.into)];
    if (site !== null && into !== null && site !== into) return onJoin(site, into);
    setProblems({
      ...(site === null ? { site: t('goalSiteProblem') } : {}),
      ...(into === null ? { into: t('goalSiteProblem') } : {}),
      ...(site !== null && site === into ? { into: t('joinSame') } : {}),
    });
  };
  const field = (name: 'site' | 'into', label: string) => (
    <TextField
      id={`join-${name}`}
      label={label}
      value={texts[name]}
      problem={problems[name] ?? null}
      onInput={(value) => setTexts((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form id="join-form" class="panel" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      {field('site', t('joinSite'))}
      {field('into', t('joinInto'))}
      <FormActions save={t('joinSave')} onCancel={onCancel} />
    </form>
  );
}
