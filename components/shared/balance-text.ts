import type { Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME, SHOWN_CLASSES } from './class-words.ts';
import { durationText } from './duration-text.ts';

/** The parts that have time, in words: "With people 18 min · Feeds 42 min". */
export function balanceText(balance: Balance): string {
  return SHOWN_CLASSES.filter((name) => balance[name] > 0)
    .map((name) => t('classWithDuration', t(CLASS_NAME[name]), durationText(balance[name])))
    .join(' · ');
}
