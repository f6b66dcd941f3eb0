import { articlePage } from '../e2e/pages/article.ts';
import { chatPage } from '../e2e/pages/chat.ts';
import { feedPage } from '../e2e/pages/feed.ts';
import { swipePage } from '../e2e/pages/swipe.ts';
import { videoPage } from '../e2e/pages/video.ts';
import type { SiteTable } from '../support/server.ts';

/** Where the scenes take place: real host names, so that the catalogue's own rules hold, and invented pages. */
export const PLACES = {
  forYou: 'https://x.com/home',
  feed: 'https://www.reddit.com/',
  following: 'https://bsky.app/',
  swipe: 'https://www.youtube.com/shorts/0',
  thread: 'https://www.reddit.com/r/long/comments/p0001/tea/',
  film: 'https://www.youtube.com/watch?v=a',
  chat: 'https://web.whatsapp.com/',
  call: 'https://calls.example/',
  search: 'https://www.google.com/search',
  article: 'https://garden.example/',
  // The catalogue knows the site and knows no feed at this address: what a site does that has just changed its pages.
  unknown: 'https://www.reddit.com/r/pics/wiki/index',
} as const;

/** The pages at these addresses. */
export const SITES: SiteTable = {
  'x.com/*': feedPage({ name: 'For you', permalinkStart: '/someone/status/' }),
  'www.reddit.com/*': feedPage(),
  'bsky.app/*': feedPage({ name: 'Following', permalinkStart: '/profile/someone/post/' }),
  'www.youtube.com/shorts/*': swipePage(),
  'www.reddit.com/r/long/comments/*': articlePage({ paragraphs: 60 }),
  'www.youtube.com/watch*': videoPage({ seconds: 150 }),
  'web.whatsapp.com/*': chatPage(),
  'calls.example/*': videoPage({ source: 'call' }),
  'www.google.com/*': articlePage({ number: 4, paragraphs: 8 }),
  'garden.example/*': articlePage(),
};
