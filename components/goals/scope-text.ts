import type { GoalTerms } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { siteByKey } from '../../utils/sites/lookup.ts';
import { listText } from '../shared/locale.ts';

/** "Reddit and YouTube", or "Everywhere". */
export function scopeText({ scope }: Pick<GoalTerms, 'scope'>): string {
  if (scope.type === 'all') return t('goalEverywhere');
  return listText(scope.sites.map((site) => siteByKey(site)?.name ?? site));
}
