import { COMMUNITY_PLATFORMS } from './platforms-community.ts';
import { TEAM_PLATFORMS } from './platforms-team.ts';
import type { Platform, PlatformKey } from './platform.ts';

/**
 * Software that people host themselves. A page's fingerprint tells which one it runs on (`meter/fingerprints.ts`); what kind of
 * place each of its addresses is stands in the rules, in the words of the catalogue.
 */
export const PLATFORMS: readonly Platform[] = [...COMMUNITY_PLATFORMS, ...TEAM_PLATFORMS];

/** The platform of a key. */
export function platformByKey(key: PlatformKey): Platform | null {
  return PLATFORMS.find((platform) => platform.key === key) ?? null;
}
