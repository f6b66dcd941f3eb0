import { compareNames } from '../../utils/domain/names.ts';
import { allSites } from '../../utils/sites/catalogue.ts';
import type { SiteKind } from '../../utils/sites/site.ts';
import type { MessageName } from '../../utils/platform/messages.ts';

/** The kinds of places in the order of the welcome page, with their titles. */
export const PLACE_KINDS = [
  ['social', 'kindSocial'],
  ['video', 'kindVideo'],
  ['forum', 'kindForum'],
  ['news', 'kindNews'],
  ['chat', 'kindChat'],
  ['mail', 'kindMail'],
  ['call', 'kindCall'],
] as const satisfies readonly (readonly [SiteKind, MessageName])[];

/** Keys of the places that are chosen to begin with. */
export function commonSites(): string[] {
  return allSites()
    .filter((site) => site.common)
    .map((site) => site.key);
}

/** The catalogue's places of one kind, by name in order. @param measured keys that are granted already */
export function placesOfKind(kind: SiteKind, measured: ReadonlySet<string>) {
  return allSites()
    .filter((site) => site.kind === kind)
    .map(({ key, name, common }) => ({
      site: key,
      name,
      isCommon: common ?? false,
      isMeasured: measured.has(key),
    }))
    .toSorted((left, right) => compareNames(left.name, right.name));
}
