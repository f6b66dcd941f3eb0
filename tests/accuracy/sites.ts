import { aheadPage, prerenderedPage } from '../e2e/pages/ahead.ts';
import { articlePage } from '../e2e/pages/article.ts';
import { chatPage } from '../e2e/pages/chat.ts';
import { feedPage } from '../e2e/pages/feed.ts';
import { loginPage, richEditorPage } from '../e2e/pages/fields.ts';
import { composerFrame, framesPage } from '../e2e/pages/frames.ts';
import { innerScrollerPage, shadowScrollerPage } from '../e2e/pages/scrollers.ts';
import { videoPage } from '../e2e/pages/video.ts';
import { renderPage } from '../e2e/pages/page-shell.ts';
import type { SiteTable } from '../support/server.ts';

/** Opened at the end of each scenario: once its visit is recorded, all that was reported before has arrived. */
export const MARKER_SITE = 'marker.example';

/** A title that no other window has. */
export const OTHER_APPLICATION = 'Another application';

/** A post that `/r/ahead/` lets the browser prerender, and what it leaves in the storage of its origin meanwhile. */
export const AHEAD_PATH = '/r/ahead/comments/p0001/tea/';
export const PRERENDERED_KEY = 'prerendered';

/** Where the scenarios take place: real host names, so that the catalogue's own rules hold, and invented pages. */
export const SITES: SiteTable = {
  'www.reddit.com/*': feedPage(),
  'www.reddit.com/r/inner/': innerScrollerPage(),
  'www.reddit.com/r/shadow/': shadowScrollerPage(),
  'www.reddit.com/r/ahead/': aheadPage(AHEAD_PATH),
  [`www.reddit.com${AHEAD_PATH}`]: prerenderedPage(PRERENDERED_KEY),
  'www.reddit.com/r/muted/': videoPage({ source: 'canvas', muted: true }),
  'www.reddit.com/r/audible/': videoPage({ seconds: 120 }),
  'web.whatsapp.com/*': chatPage(),
  'discord.com/*': chatPage({ person: 3 }),
  'www.youtube.com/watch*': videoPage(),
  'garden.example/*': articlePage(),
  'calls.example/*': videoPage({ source: 'call' }),
  'frames.example/*': framesPage('https://notes.example/'),
  'notes.example/*': composerFrame(),
  'editor.example/*': richEditorPage(),
  'login.example/*': loginPage(),
  'application.example/*': renderPage({
    title: OTHER_APPLICATION,
    body: '<main>Not a page of interest</main>',
  }),
  [`${MARKER_SITE}/*`]: articlePage({ number: 2, paragraphs: 2 }),
};
