import type { Correction, PersonRule } from '../../utils/domain/person-rules.ts';
import { t } from '../../utils/platform/messages.ts';
import { SURFACE_NAME } from '../shared/class-words.ts';
import { dayClockText } from '../shared/locale.ts';

/** A rule in words. @param nameOf what people call a site */
export function ruleText(rule: PersonRule, nameOf: (site: string) => string): string {
  const name = nameOf(rule.site);
  switch (rule.type) {
    case 'surface':
      return t('saidAlways', name, t(SURFACE_NAME[rule.from]), t(SURFACE_NAME[rule.to]));
    case 'address':
      return t('saidAddress', name, rule.path, t(SURFACE_NAME[rule.surface]));
    case 'join':
      return t('saidJoin', name, nameOf(rule.into));
  }
}

/** A correction in words. */
export function correctionText(
  { site, was, surface, from, to }: Correction,
  nameOf: (site: string) => string,
): string {
  const names = [t(SURFACE_NAME[was]), t(SURFACE_NAME[surface])] as const;
  return t('saidOnce', nameOf(site), ...names, dayClockText(from), dayClockText(to));
}
