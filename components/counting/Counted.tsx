import { useRef, useState } from 'preact/hooks';
import type { CountedPart } from '../../utils/domain/counted.ts';
import type { Surface } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import { CorrectionForm, type Said } from './CorrectionForm.tsx';
import { CountedTable } from './CountedTable.tsx';

interface CountedProps {
  readonly name: string;
  readonly parts: readonly CountedPart[];
  /** Why this place counts as it does, in a sentence; empty where there is nothing to say. */
  readonly why: string;
  /** What a surface can be corrected to. */
  readonly choices: readonly Surface[];
  /** What "this once" means for a surface; `null` where there is no such time. */
  readonly onceText: (was: Surface) => string | null;
  /** @returns whether it was kept */
  readonly onSay: (said: Said) => Promise<boolean>;
  readonly onShowTable: () => void;
}

/** "How is this counted?" and "that was actually …", wherever a site's minutes are shown. */
export function Counted(props: CountedProps) {
  const { name, parts, why, choices, onceText, onSay, onShowTable } = props;
  const [state, setState] = useState<'closed' | 'open' | 'said'>('closed');
  const details = useRef<HTMLDetailsElement>(null);
  // The button that opened the form is gone while it is open.
  const close = (next: 'closed' | 'said') => {
    setState(next);
    details.current?.querySelector('summary')?.focus();
  };
  const say = async (said: Said) => {
    if (await onSay(said)) close('said');
  };
  const surfaces = [...new Set(parts.map(({ surface }) => surface))];
  return (
    <details class="counted" data-name={name} ref={details}>
      <summary>
        {t('howCounted')}
        <span class="visually-hidden"> {name}</span>
      </summary>
      {why !== '' && <p class="small quiet">{why}</p>}
      {parts.length > 0 && <CountedTable parts={parts} />}
      <div class="counted-actions">
        <button type="button" class="link small" onClick={onShowTable}>
          {t('optionsWhatCounts')}
        </button>
        {state !== 'open' && surfaces.length > 0 && (
          <button type="button" class="link small" data-action="correct" onClick={() => setState('open')}>
            {t('thatWas')}
          </button>
        )}
      </div>
      {state === 'open' && (
        <CorrectionForm
          name={name}
          surfaces={surfaces}
          choices={choices}
          onceText={onceText}
          onSay={(said) => void say(said)}
          onCancel={() => close('closed')}
        />
      )}
      <p class="small quiet" role="status">
        {state === 'said' ? t('saidDone') : ''}
      </p>
    </details>
  );
}
