import { headline, paragraph, personName } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

/** A long text to read; it neither grows nor runs a script. */
export function articlePage({
  number = 0,
  paragraphs = 30,
}: { number?: number; paragraphs?: number } = {}): string {
  const title = headline(number);
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const heading =
      index > 0 && index % 6 === 0 ? `<h2>${escapeHtml(headline(number + index * 2))}</h2>` : '';
    return `${heading}<p>${escapeHtml(paragraph(number + index, 5))}</p>`;
  });
  return renderPage({
    title,
    css: 'main { max-width: 620px; } p { font-size: 18px; line-height: 1.65; }',
    body: `<header><strong>The Invented Post</strong></header><main><h1>${escapeHtml(title)}</h1>
<p><small>By ${escapeHtml(personName(number))}</small></p>${text.join('')}</main>`,
  });
}
