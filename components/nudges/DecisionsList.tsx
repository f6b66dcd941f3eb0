import { useState } from 'preact/hooks';
import type { KeptDecision } from '../../utils/domain/nudge-decision.ts';
import { t } from '../../utils/platform/messages.ts';
import { dayClockText } from '../shared/locale.ts';
import { decisionRunText, decisionText } from './decision-text.ts';

/** So many are shown before the person asks for more. */
const FIRST = 8;

interface DecisionsListProps {
  readonly decisions: readonly (KeptDecision & { readonly id: number })[];
  readonly nameOf: (site: string) => string;
}

/** Why nudges came and why they did not, the latest first. */
export function DecisionsList({ decisions, nameOf }: DecisionsListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? decisions : decisions.slice(0, FIRST);
  if (decisions.length === 0) return <p class="quiet">{t('decisionsEmpty')}</p>;
  return (
    <>
      <ol id="decisions" class="goal-list">
        {shown.map((decision) => (
          <li key={decision.id} class="goal-item" data-decision={decision.reason ?? decision.type}>
            <p>{decisionText(decision)}</p>
            <p class="small quiet">
              {[
                t('decisionWhere', nameOf(decision.site), dayClockText(decision.at)),
                decisionRunText(decision),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {shown.length < decisions.length && (
        <button type="button" id="all-decisions" onClick={() => setWhole(true)}>
          {t('decisionsAll', decisions.length)}
        </button>
      )}
    </>
  );
}
