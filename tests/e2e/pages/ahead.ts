import { headline, paragraph } from './invented.ts';
import { renderPage } from './page-shell.ts';

/** A long page that lets the browser prerender the page at `path`, which it links to. */
export function aheadPage(path: string): string {
  const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }] });
  return renderPage({
    title: headline(6),
    body: `<script type="speculationrules">${rules}</script>
<main><h1><a href="${path}">${headline(6)}</a></h1>${paragraphs()}</main>`,
  });
}

/** The page that is prerendered; the first one finds the `key` in their common storage once it is. */
export function prerenderedPage(key: string): string {
  return renderPage({
    title: headline(7),
    body: `<main><h1>${headline(7)}</h1>${paragraphs()}</main>`,
    script: `if (document.prerendering) localStorage.setItem(${JSON.stringify(key)}, 'yes');`,
  });
}

function paragraphs(): string {
  return Array.from({ length: 80 }, (_, index) => `<p>${paragraph(index, 5)}</p>`).join('');
}
