import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import type { CardActions } from './card-answer.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Once for each kind: the person says whether it comes again (announcing a new kind halved uninstalls: Kovacs 2018). */
export function KindNotice({ onKind }: Pick<CardActions, 'onKind'>) {
  const [isKept, setKept] = useState<boolean | null>(null);
  const said = useKeptFocus<HTMLParagraphElement>(isKept);
  const say = (answer: boolean) => {
    setKept(answer);
    onKind(answer);
  };
  return (
    <div class="nudge-kind">
      <p role="status" tabIndex={-1} ref={said}>
        {t(isKept === null ? 'nudgeNewKind' : isKept ? 'nudgeKindKept' : 'nudgeKindDropped')}
      </p>
      {isKept === null && (
        <div class="nudge-more">
          <button type="button" data-kind="keep" onClick={() => say(true)}>
            {t('nudgeKindKeep')}
          </button>
          <button type="button" data-kind="drop" onClick={() => say(false)}>
            {t('nudgeKindDrop')}
          </button>
        </div>
      )}
    </div>
  );
}
