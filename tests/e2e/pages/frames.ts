import { headline, paragraph } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

/** A page that holds a frame (`iframe#composer-frame`) with the given address, usually of another origin. */
export function framesPage(frameUrl: string): string {
  const text = Array.from({ length: 12 }, (_, index) => `<p>${escapeHtml(paragraph(index))}</p>`);
  return renderPage({
    title: headline(8),
    css: 'iframe { width: 100%; height: 200px; border: 1px solid var(--line); border-radius: 8px; }',
    body: `<header><strong>Invented Mail</strong></header><main><h1>${escapeHtml(headline(8))}</h1>
<iframe id="composer-frame" title="Composer" src="${escapeHtml(frameUrl)}"></iframe>${text.join('')}</main>`,
  });
}

/** What belongs into the frame: a composer (`#composer`) and nothing else. */
export function composerFrame(): string {
  return renderPage({
    title: 'Composer',
    css: 'body { padding: 16px; background: var(--paper); } #composer { height: 160px; }',
    body: '<textarea id="composer" aria-label="Message" placeholder="Write a message"></textarea>',
  });
}
