import type { QuietRule } from '../../utils/domain/quiet-rules.ts';
import { t } from '../../utils/platform/messages.ts';
import { SURFACE_NAME } from '../shared/class-words.ts';
import { hoursText } from './hours-text.ts';

/** What follows from "wrong moment", in words. @param name what people call the rule's site */
export function quietText(rule: QuietRule, name: string): string {
  switch (rule.reason) {
    case 'reading':
      return t('quietReading', name, t(SURFACE_NAME[rule.surface]));
    case 'talking':
      return t('quietTalking', name);
    case 'working':
      return t('quietWorking', name, hoursText(rule.hours));
  }
}
