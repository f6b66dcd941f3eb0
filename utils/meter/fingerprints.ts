import type { PlatformKey } from '../sites/platform.ts';

/** Software that names itself in the head of its pages, by its key. Element does not: Elementor builds half the web. */
const NAMED: readonly PlatformKey[] = [
  'mastodon',
  'misskey',
  'pleroma',
  'lemmy',
  'piefed',
  'discourse',
  'nodebb',
  'vbulletin',
  'mattermost',
];

/** What each platform's pages have in them wherever they stand. */
const FINGERPRINTS: readonly (readonly [platform: PlatformKey, selector: string])[] = [
  ...NAMED.map(
    (key) => [key, `meta:is([name=generator i],[name=application-name])[content*=${key} i]`] as const,
  ),
  ['mastodon', '#mastodon'],
  ['misskey', '#misskey_app,[content=Firefish],[content=Sharkey]'],
  ['pleroma', '#initial-results,[name=generator][content*=Akkoma]'],
  ['piefed', '[href*="join.piefed.social"]'],
  ['lemmy', '[name=description i][content=Lemmy]'],
  ['discourse', '#data-discourse-setup,discourse-assets'],
  ['phpbb', 'body#phpbb'],
  ['nodebb', '[component=navbar],[component=post],[component^="category/"]'],
  ['xenforo', '#XF,#XenForo'],
  ['vbulletin', '.vbmenu_control'],
  ['rocketchat', '#rocket-chat,[content="Rocket.Chat"]'],
  ['mattermost', '.post-list__table'],
  ['zulip', '#message_feed_container'],
  ['element', '#matrixchat'],
  ['jitsi', '[content="Jitsi Meet"],[src*="lib-jitsi-meet"]'],
  ['bigbluebutton', '[src*="/html5client/"],[href*="/html5client/"]'],
  ['nextcloud', '[data-requesttoken]'],
  ['roundcube', 'body.task-mail,#rcmloginform,[id^=rcmbtn]'],
  ['sogo', '[ng-app^=SOGo]'],
];

/** The platform that the document runs on, by what is in it so far; `null` for one that is none of them. */
export function platformOf(page: ParentNode): PlatformKey | null {
  return FINGERPRINTS.find(([, selector]) => page.querySelector(selector))?.[0] ?? null;
}
