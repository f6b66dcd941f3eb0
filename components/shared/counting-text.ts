import { classOf, WHAT_COUNTS } from '../../utils/domain/balance.ts';
import type { Activity, Surface } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import { ACTIVITY_SENTENCE_NAME, CLASS_NAME, SURFACE_SENTENCE } from './class-words.ts';

/** How a page counts right now: "This page is a feed. Scrolling here counts as Feeds." */
export function countingText(surface: Surface, activity: Activity, spoke: boolean): string {
  const name = t(CLASS_NAME[classOf(surface, activity, spoke)]);
  const doing = t(ACTIVITY_SENTENCE_NAME[activity]);
  if (WHAT_COUNTS[surface][activity] !== 'listening') {
    return `${t(SURFACE_SENTENCE[surface])} ${t('countsAs', doing, name)}`;
  }
  const condition = spoke ? 'countsAsSpoken' : 'countsAsUntilSpoken';
  return `${t(SURFACE_SENTENCE[surface])} ${t(condition, doing, name)}`;
}
