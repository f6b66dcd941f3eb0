import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { TextField } from '../shared/TextField.tsx';
import { RemovableList } from './RemovableList.tsx';

interface StrongSitesProps {
  readonly sites: readonly string[];
  readonly nameOf: (site: string) => string;
  /** The site's key for a name or an address; `null` where it is neither. */
  readonly resolveSite: (text: string) => Promise<string | null>;
  readonly onChange: (sites: readonly string[], done: string) => void;
}

/** Sites on which a nudge lies over the page for a moment: none, until the person names them. */
export function StrongSites({ sites, nameOf, resolveSite, onChange }: StrongSitesProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const site = await resolveSite(text);
    setProblem(site === null ? t('goalSiteProblem') : null);
    if (site === null) return;
    onChange([...new Set([...sites, site])], t('strongAdded', nameOf(site)));
    setText('');
  };
  const items = sites.map((site) => ({
    key: site,
    text: nameOf(site),
    onRemove: () =>
      onChange(
        sites.filter((each) => each !== site),
        t('removed', nameOf(site)),
      ),
  }));
  return (
    <>
      <p class="small quiet">{t('strongIntro')}</p>
      <RemovableList id="strong-sites" items={items} />
      <form id="strong-form" onSubmit={(event) => void add(event)} noValidate>
        <TextField id="strong-site" label={t('strongSite')} value={text} problem={problem} onInput={setText}>
          <button type="submit">{t('strongAdd')}</button>
        </TextField>
      </form>
    </>
  );
}
