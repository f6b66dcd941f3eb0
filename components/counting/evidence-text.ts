import type { Evidence } from '../../utils/messaging/meter-protocol.ts';
import { t } from '../../utils/platform/messages.ts';
import { platformByKey } from '../../utils/sites/platforms.ts';
import { percentText } from '../shared/locale.ts';

const SEEN = { growth: 'evidenceGrowth', pager: 'evidencePager', exchange: 'evidenceExchange' } as const;

/** Why a page counts as it does. @param isKnown whether the catalogue has the site */
export function evidenceText(evidence: Evidence | null, isKnown: boolean): string {
  if (evidence?.type === 'platform')
    return t('evidencePlatform', platformByKey(evidence.platform)?.name ?? evidence.platform);
  if (evidence)
    return `${t(SEEN[evidence.type])} ${t('evidenceSure', percentText(Math.round(evidence.confidence * 100)))}`;
  return t(isKnown ? 'evidenceKnown' : 'evidenceNone');
}
