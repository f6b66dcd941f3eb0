import { lemmy, mastodon } from './fediverse.ts';
import { xenforo } from './forum-software.ts';
import type { Platform } from './platform.ts';
import type { PathRule } from './site.ts';

/** Misskey and its forks. */
const MISSKEY: readonly PathRule[] = [
  {
    path: '/{chat,messaging}/**',
    surface: 'conversation',
    examples: ['https://community.example/chat/user/9abc'],
  },
  { path: '/notes/*', surface: 'thread', examples: ['https://community.example/notes/9abcdef'] },
  {
    path: '/{explore,timeline,channels,tags,search,clips,antenna,antennas,list}/**',
    surface: 'feed',
    examples: ['https://community.example/explore', 'https://community.example/timeline/list/9a'],
  },
  { path: '/@*/**', surface: 'feed', examples: ['https://community.example/@someone'] },
  { path: '/', surface: 'feed', examples: ['https://community.example/'] },
];

/** Pleroma and Akkoma with their own front end; Mastodon's paths are for those who run its front end. */
const PLEROMA: readonly PathRule[] = [
  {
    path: '/{chats,conversations}/**',
    surface: 'conversation',
    examples: ['https://community.example/chats/A1b2'],
  },
  {
    path: '/users/*/chats/**',
    surface: 'conversation',
    examples: ['https://community.example/users/a/chats/A1'],
  },
  {
    path: '/users/*/dms',
    surface: 'conversation',
    examples: ['https://community.example/users/someone/dms'],
  },
  {
    path: '/{notice,objects,activities}/*',
    surface: 'thread',
    examples: ['https://community.example/notice/A1b2C3'],
  },
  {
    path: '/{main,users,tag,lists,bookmarks,search}/**',
    surface: 'feed',
    examples: ['https://community.example/main/all', 'https://community.example/users/someone'],
  },
  { path: '/**/@*/*', surface: 'thread', examples: ['https://community.example/web/@someone/A1b2'] },
  { path: '/', surface: 'feed', examples: ['https://community.example/'] },
];

const DISCOURSE: readonly PathRule[] = [
  {
    path: '/**/u/*/messages',
    surface: 'conversation',
    examples: ['https://community.example/u/someone/messages'],
  },
  {
    path: '/**/chat/{c,channel,dm}/*',
    surface: 'conversation',
    examples: ['https://community.example/chat/c/general'],
  },
  {
    path: '/chat/**',
    surface: 'conversation',
    examples: ['https://community.example/chat/c/general/2/threads', 'https://community.example/chat'],
  },
  {
    path: '/**/t/*/<number>',
    surface: 'thread',
    examples: ['https://community.example/t/how-to-bake/1234', 'https://community.example/forum/t/bread/12'],
  },
  {
    path: '/**/t/*/<number>/<number>',
    surface: 'thread',
    examples: ['https://community.example/t/how-to-bake/1234/17'],
  },
  {
    path: '/**/{latest,new,unread,top,hot,categories,search,bookmarks}',
    surface: 'feed',
    examples: ['https://community.example/latest', 'https://community.example/top?period=weekly'],
  },
  {
    path: '/{c,tag,tags,new-topics}/**',
    surface: 'feed',
    examples: ['https://community.example/c/general/4', 'https://community.example/tag/bread'],
  },
  { path: '/', surface: 'feed', examples: ['https://community.example/'] },
];

const PHPBB: readonly PathRule[] = [
  {
    path: '/**/ucp.php?i=pm',
    surface: 'conversation',
    examples: ['https://community.example/forum/ucp.php?i=pm&folder=inbox'],
  },
  {
    path: '/**/viewtopic.php',
    surface: 'thread',
    examples: [
      'https://community.example/viewtopic.php?t=12',
      'https://community.example/a/viewtopic.php?p=7',
    ],
  },
  {
    path: '/**/posting.php',
    surface: 'thread',
    examples: ['https://community.example/posting.php?mode=reply&t=12'],
  },
  {
    path: '/**/{viewforum,search}.php',
    surface: 'feed',
    examples: ['https://community.example/forum/viewforum.php?f=3'],
  },
];

const NODEBB: readonly PathRule[] = [
  { path: '/**/chats', surface: 'conversation', examples: ['https://community.example/user/a/chats'] },
  {
    path: '/**/chats/<number>',
    surface: 'conversation',
    examples: ['https://community.example/user/someone/chats/3'],
  },
  { path: '/**/topic/<number>', surface: 'thread', examples: ['https://community.example/topic/12'] },
  {
    path: '/**/topic/<number>/*',
    surface: 'thread',
    examples: ['https://community.example/topic/12/bread', 'https://community.example/forum/topic/12/bread'],
  },
  {
    path: '/**/topic/<number>/*/<number>',
    surface: 'thread',
    examples: ['https://community.example/topic/12/bread/4'],
  },
  {
    path: '/**/{recent,unread,popular,top,world}',
    surface: 'feed',
    examples: ['https://community.example/recent'],
  },
  {
    path: '/{category,tags,groups}/**',
    surface: 'feed',
    examples: ['https://community.example/category/2/a'],
  },
  { path: '/', surface: 'feed', examples: ['https://community.example/'] },
];

const VBULLETIN: readonly PathRule[] = [
  {
    path: '/**/{private,pm}.php',
    surface: 'conversation',
    examples: ['https://community.example/private.php?folderid=0'],
  },
  {
    path: '/**/messagecenter',
    surface: 'conversation',
    examples: ['https://community.example/messagecenter'],
  },
  {
    path: '/**/{showthread,showpost,newreply}.php',
    surface: 'thread',
    examples: ['https://community.example/forum/showthread.php?t=1234'],
  },
  {
    path: '/**/showthread.php/*',
    surface: 'thread',
    examples: ['https://community.example/forum/showthread.php/1234-bread'],
  },
  {
    path: '/**/{forumdisplay,search}.php',
    surface: 'feed',
    examples: ['https://community.example/forumdisplay.php?f=4'],
  },
  {
    path: '/**/forumdisplay.php/*',
    surface: 'feed',
    examples: ['https://community.example/forums/forumdisplay.php/4-bread'],
  },
];

/** Networks and forums that people host themselves. */
export const COMMUNITY_PLATFORMS: readonly Platform[] = [
  { key: 'mastodon', name: 'Mastodon', rules: mastodon('community.example') },
  { key: 'misskey', name: 'Misskey', rules: MISSKEY },
  { key: 'pleroma', name: 'Pleroma', rules: PLEROMA },
  { key: 'lemmy', name: 'Lemmy', rules: lemmy('community.example') },
  { key: 'piefed', name: 'PieFed', rules: lemmy('community.example') },
  { key: 'discourse', name: 'Discourse', rules: DISCOURSE },
  { key: 'phpbb', name: 'phpBB', rules: PHPBB },
  { key: 'nodebb', name: 'NodeBB', rules: NODEBB },
  { key: 'xenforo', name: 'XenForo', rules: xenforo('community.example') },
  { key: 'vbulletin', name: 'vBulletin', rules: VBULLETIN },
];
