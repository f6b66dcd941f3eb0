import { escapeHtml } from '../e2e/pages/page-shell.ts';
import type { SiteHandler } from '../support/server.ts';
import { ASSETS } from './bundle.ts';
import type { RoutedView, View } from './pages/views.ts';

/** The document around a page's script. Attributes and markup are what real platforms write. */
export interface SiteDocument {
  readonly title: string;
  /** One view for all addresses, or several by the beginning of theirs. */
  readonly views: View | readonly RoutedView[];
  /** Addresses that the bar links to. */
  readonly links?: readonly string[];
  /** Attributes of `html` and `body`. */
  readonly html?: string;
  readonly bodyAttributes?: string;
  /** Markup in the head, for instance what names the software. */
  readonly head?: string;
  /** Markup of the body; `{app}` is where the page is shown. Left out, nothing else. */
  readonly body?: string;
}

const APP = '{app}';

/** A site: one document for every address, which its script fills by the address. */
export function site(options: SiteDocument): SiteHandler {
  const { title, views, links = [], html = '', bodyAttributes = '', head = '', body = APP } = options;
  const routed = Array.isArray(views) ? views : [{ path: '/', view: views }];
  const data = JSON.stringify({ name: title, views: routed, links });
  return `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${ASSETS}main.css">${head}</head>
<body ${bodyAttributes}>${body.includes('data-shown') ? body : body.replace(APP, '<div data-shown></div>')}
<script type="application/json" id="page-options">${data}</script>
<script type="module" src="${ASSETS}main.js"></script></body></html>`;
}
