import { withHeaders, type SiteAnswer } from '../../support/server.ts';
import { headline, paragraph } from './invented.ts';
import { escapeHtml } from './page-shell.ts';

const NO_SCRIPT = "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'";
const HOSTILE_CSS = `
  div { all: unset !important; }
  * { font: 40px serif !important; color: #b0b4b8 !important; letter-spacing: 4px !important; }
  :root { font-size: 62px !important; }
`;

/** A long static page whose policy forbids every style, script and resource. */
export function strictPage(): SiteAnswer {
  return withHeaders(longText(''), { 'content-security-policy': `${NO_SCRIPT}; style-src 'none'` });
}

/** The same page with styles that try to reach into everything; its policy allows only those. */
export function hostilePage(): SiteAnswer {
  return withHeaders(longText(`<style>${HOSTILE_CSS}</style>`), {
    'content-security-policy': `${NO_SCRIPT}; style-src 'unsafe-inline'`,
  });
}

function longText(style: string): string {
  const text = Array.from(
    { length: 60 },
    (_, index) => `<div><p>${escapeHtml(paragraph(index, 6))}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A strict page</title>${style}</head>
<body><h1>${escapeHtml(headline(5))}</h1>${text.join('')}</body></html>`;
}
