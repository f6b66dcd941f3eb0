/** The frame that all fixture sites share, so that they look alike and calm in screenshots. */

export interface PageParts {
  readonly title: string;
  /** Markup of the body. */
  readonly body: string;
  readonly css?: string;
  /** Code that runs at the end of the body; left out, the page has no script. */
  readonly script?: string;
}

const BASE_CSS = `
  :root { color-scheme: light; --ink: #20262d; --soft: #667079; --line: #dfe3e6; --paper: #ffffff;
    --ground: #f3f4f5; }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
  header { position: sticky; top: 0; z-index: 1; display: flex; gap: 16px; align-items: center;
    padding: 12px 24px; background: var(--paper); border-bottom: 1px solid var(--line); }
  header strong { font-size: 18px; }
  main { max-width: 680px; margin: 24px auto; padding: 0 16px; }
  article, .card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
    padding: 16px 20px; margin-bottom: 16px; }
  h1, h2 { line-height: 1.25; margin: 4px 0 8px; font-weight: 600; }
  h1 { font-size: 28px; } h2 { font-size: 20px; }
  p { margin: 0 0 12px; }
  a { color: inherit; }
  small { color: var(--soft); }
  input, textarea, [contenteditable] { font: inherit; color: inherit; background: var(--paper); width: 100%;
    border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; }
  button { font: inherit; padding: 6px 14px; border: 1px solid var(--line); border-radius: 6px;
    background: var(--ground); }
`;

/** A complete document without any external resource. */
export function renderPage({ title, body, css = '', script }: PageParts): string {
  const code = script === undefined ? '' : `<script>${script}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><style>${BASE_CSS}${css}</style></head>
<body>${body}${code}</body></html>`;
}

/** Text made safe for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
