import type { PathRule } from './site.ts';

/** The software that is recognised by its fingerprint. */
export const PLATFORM_KEYS = [
  'mastodon',
  'misskey',
  'pleroma',
  'lemmy',
  'piefed',
  'discourse',
  'phpbb',
  'nodebb',
  'xenforo',
  'vbulletin',
  'rocketchat',
  'mattermost',
  'zulip',
  'element',
  'jitsi',
  'bigbluebutton',
  'nextcloud',
  'roundcube',
  'sogo',
] as const;
export type PlatformKey = (typeof PLATFORM_KEYS)[number];

/** Software that runs on many hosts, and what its addresses are on each of them. */
export interface Platform {
  readonly key: PlatformKey;
  /** As people call it. */
  readonly name: string;
  /**
   * As in the catalogue, the first match wins; what none matches is a page. Many installations stand in a folder of their host, so
   * patterns begin with `**` where the software allows that.
   */
  readonly rules: readonly PathRule[];
}
