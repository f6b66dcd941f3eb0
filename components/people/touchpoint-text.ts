import type { WayKind } from '../../utils/domain/ways.ts';
import type { DuePerson } from '../../utils/messaging/card.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';

const WAY_NAME = { mail: 'wayMail', call: 'wayCall', text: 'wayText', chat: 'wayChat' } satisfies Record<
  WayKind,
  MessageName
>;

/** What a way is called: as the person says, else what it does. */
export function wayText({ name, kind }: { readonly name: string; readonly kind: WayKind }): string {
  return name || t(WAY_NAME[kind]);
}

/** How long ago the last contact was; never a demand. */
export function sinceText(daysSince: number | null): string {
  if (daysSince === null) return t('sinceNever');
  if (daysSince === 0) return t('sinceToday');
  return daysSince === 1 ? t('sinceYesterday') : t('sinceDays', daysSince);
}

/** The same as a sentence about someone. */
export function dueText({ name, daysSince }: DuePerson): string {
  if (daysSince === null) return t('dueNever', name);
  return daysSince < 2 ? t('dueYesterday', name) : t('dueDays', daysSince, name);
}
