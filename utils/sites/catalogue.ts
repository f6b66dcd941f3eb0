import { AFRICA_SITES } from './africa.ts';
import { AGGREGATOR_SITES } from './aggregators.ts';
import { ANSWER_SITES } from './answers.ts';
import { CALL_SITES } from './calls.ts';
import { CENTRAL_EUROPE_SITES } from './central-europe.ts';
import { CHINA_COMMUNITY_SITES } from './china-communities.ts';
import { CHINA_FORUM_SITES } from './china-forums.ts';
import { CHINA_LIVE_SITES } from './china-live.ts';
import { CHINA_MEDIA_SITES } from './china-media.ts';
import { CHINA_SITES } from './china.ts';
import { COMMUNITY_SITES } from './communities.ts';
import { CREATOR_SITES } from './creators.ts';
import { DATING_SITES } from './dating.ts';
import { EAST_ASIA_SITES } from './east-asia.ts';
import { ENGLISH_BOARD_SITES } from './english-boards.ts';
import { EUROPE_FORUM_SITES } from './europe-forums.ts';
import { EUROPE_NEWS_SITES } from './europe-news.ts';
import { FACEBOOK_SITES } from './facebook.ts';
import { FEDIVERSE_SITES } from './fediverse.ts';
import { FORUM_FAMILY_SITES } from './forum-families.ts';
import { FORUM_SITES } from './forums.ts';
import { GAME_SITES } from './games.ts';
import { GERMANY_SITES } from './germany.ts';
import { GROUP_SITES } from './groups.ts';
import { INDIA_NEWS_SITES } from './india-news.ts';
import { INDIA_SITES } from './india.ts';
import { INSTAGRAM_SITES } from './instagram.ts';
import { JAPAN_MEDIA_SITES } from './japan-media.ts';
import { JAPAN_SITES } from './japan.ts';
import { KOREA_PORTAL_SITES } from './korea-portals.ts';
import { KOREA_SITES } from './korea.ts';
import { LATIN_AMERICA_SITES } from './latin-america.ts';
import { MAIL_SITES } from './mail.ts';
import { MAILBOX_SITES } from './mailboxes.ts';
import { MAKER_COMMUNITY_SITES } from './maker-communities.ts';
import { MEETING_SITES } from './meetings.ts';
import { MESSENGER_SITES } from './messengers.ts';
import { MIDDLE_EAST_SITES } from './middle-east.ts';
import { NEWS_READER_SITES } from './news-readers.ts';
import { NEWS_SITES } from './news.ts';
import { NORDIC_FORUM_SITES } from './nordic-forums.ts';
import { OPEN_CHAT_SITES } from './open-chats.ts';
import { PHOTO_SITES } from './photos.ts';
import { PICTURE_BOARD_SITES } from './picture-boards.ts';
import { PICTURE_SITES } from './pictures.ts';
import { POLAND_SITES } from './poland.ts';
import { PROFESSIONAL_SITES } from './professional.ts';
import { PURSUIT_SITES } from './pursuits.ts';
import { QUESTION_SITES } from './questions.ts';
import { REDDIT_SITES } from './reddit.ts';
import { RUSSIA_BOARD_SITES } from './russia-boards.ts';
import { RUSSIA_FORUM_SITES } from './russia-forums.ts';
import { RUSSIA_PORTAL_SITES } from './russia-portals.ts';
import { RUSSIA_SITES } from './russia.ts';
import { SHORT_VIDEO_SITES } from './short-video.ts';
import type { Site } from './site.ts';
import { SOCIAL_NETWORK_SITES } from './social-networks.ts';
import { SOCIAL_SITES } from './social.ts';
import { SOUTHEAST_ASIA_SITES } from './southeast-asia.ts';
import { STREAMING_SITES } from './streaming.ts';
import { TAIWAN_HONG_KONG_SITES } from './taiwan-hongkong.ts';
import { TELEVISION_SITES } from './television.ts';
import { TURKEY_SITES } from './turkey.ts';
import { VIDEO_SITES } from './video.ts';
import { WORK_CHAT_SITES } from './work-chats.ts';
import { WRITING_SITES } from './writing.ts';
import { X_SITES } from './x.ts';
import { YOUTUBE_SITES } from './youtube.ts';

/** Every catalogued site. Keys and hosts are unique; the order means nothing. */
export const SITES: readonly Site[] = [
  ...AFRICA_SITES,
  ...AGGREGATOR_SITES,
  ...ANSWER_SITES,
  ...CALL_SITES,
  ...CENTRAL_EUROPE_SITES,
  ...CHINA_COMMUNITY_SITES,
  ...CHINA_FORUM_SITES,
  ...CHINA_LIVE_SITES,
  ...CHINA_MEDIA_SITES,
  ...CHINA_SITES,
  ...COMMUNITY_SITES,
  ...CREATOR_SITES,
  ...DATING_SITES,
  ...EAST_ASIA_SITES,
  ...ENGLISH_BOARD_SITES,
  ...EUROPE_FORUM_SITES,
  ...EUROPE_NEWS_SITES,
  ...FACEBOOK_SITES,
  ...FEDIVERSE_SITES,
  ...FORUM_FAMILY_SITES,
  ...FORUM_SITES,
  ...GAME_SITES,
  ...GERMANY_SITES,
  ...GROUP_SITES,
  ...INDIA_NEWS_SITES,
  ...INDIA_SITES,
  ...INSTAGRAM_SITES,
  ...JAPAN_MEDIA_SITES,
  ...JAPAN_SITES,
  ...KOREA_PORTAL_SITES,
  ...KOREA_SITES,
  ...LATIN_AMERICA_SITES,
  ...MAIL_SITES,
  ...MAILBOX_SITES,
  ...MAKER_COMMUNITY_SITES,
  ...MEETING_SITES,
  ...MESSENGER_SITES,
  ...MIDDLE_EAST_SITES,
  ...NEWS_READER_SITES,
  ...NEWS_SITES,
  ...NORDIC_FORUM_SITES,
  ...OPEN_CHAT_SITES,
  ...PHOTO_SITES,
  ...PICTURE_BOARD_SITES,
  ...PICTURE_SITES,
  ...POLAND_SITES,
  ...PROFESSIONAL_SITES,
  ...PURSUIT_SITES,
  ...QUESTION_SITES,
  ...REDDIT_SITES,
  ...RUSSIA_BOARD_SITES,
  ...RUSSIA_FORUM_SITES,
  ...RUSSIA_PORTAL_SITES,
  ...RUSSIA_SITES,
  ...SHORT_VIDEO_SITES,
  ...SOCIAL_NETWORK_SITES,
  ...SOCIAL_SITES,
  ...SOUTHEAST_ASIA_SITES,
  ...STREAMING_SITES,
  ...TAIWAN_HONG_KONG_SITES,
  ...TELEVISION_SITES,
  ...TURKEY_SITES,
  ...VIDEO_SITES,
  ...WORK_CHAT_SITES,
  ...WRITING_SITES,
  ...X_SITES,
  ...YOUTUBE_SITES,
];

/** All of them. The product unpacks them when they are first asked for: no page needs them in order to open. */
export function allSites(): readonly Site[] {
  return SITES;
}
