import type { MinutesProblem } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';

/** Why a number of minutes was refused and what to type instead. */
export function minutesProblemText(
  problem: MinutesProblem,
  typed: string,
  bounds: { readonly least: number; readonly most: number },
): string {
  switch (problem) {
    case 'empty':
      return t('minutesEmpty', bounds.least, bounds.most);
    case 'notANumber':
      return t('minutesNotANumber', typed.trim(), bounds.least, bounds.most);
    case 'tooSmall':
      return t('minutesTooSmall', bounds.least);
    case 'tooLarge':
      return t('minutesTooLarge', bounds.most);
    case 'notWhole':
      return t('minutesNotWhole');
  }
}
