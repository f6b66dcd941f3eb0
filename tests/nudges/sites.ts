import type { Place } from './script.ts';

/** The places of the scripts; sites as the catalogue names them. */
export const FOR_YOU: Place = { site: 'x.com', surface: 'feed' };
export const SHORTS: Place = { site: 'youtube.com', surface: 'feed' };
export const FOLLOWING: Place = { site: 'bsky.app', surface: 'feed' };
export const REDDIT: Place = { site: 'reddit.com', surface: 'feed' };
export const POST: Place = { site: 'reddit.com', surface: 'thread' };
export const CHAT: Place = { site: 'web.whatsapp.com', surface: 'conversation' };
export const DMS: Place = { site: 'x.com', surface: 'conversation' };
export const MAIL: Place = { site: 'mail.google.com', surface: 'mail' };
export const MEETING: Place = { site: 'meet.google.com', surface: 'call' };
export const FILM: Place = { site: 'youtube.com', surface: 'video' };
export const STREAM: Place = { site: 'twitch.tv', surface: 'video' };
export const STREAM_CHAT: Place = { site: 'twitch.tv', surface: 'conversation' };
export const SEARCH: Place = { site: 'google.com', surface: 'page' };
export const ARTICLE: Place = { site: 'garden.example', surface: 'page' };
export const CHANGED: Place = { site: 'x.com', surface: 'feed', isUnknown: true };
