import { headline, paragraph, personName } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

const CSS = `
  html, body { height: 100%; overflow: hidden; }
  body { display: flex; flex-direction: column; }
  #scroller { flex: 1; overflow-y: auto; }
  #scroller > div { max-width: 680px; margin: 24px auto; padding: 0 16px; }
  post-list { flex: 1; min-height: 0; display: block; }
`;

/** In the page: moves the posts into a closed shadow root, where they scroll. */
const SHADOW_SCRIPT = `
  const list = document.querySelector('post-list');
  const root = list.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = ':host { display: block } #scroller { height: 100%; overflow-y: auto; outline: none }' +
    ' article { max-width: 640px; margin: 16px auto; padding: 16px; border: 1px solid #dfe3e6 }';
  const scroller = document.createElement('div');
  scroller.id = 'scroller';
  scroller.tabIndex = 0;
  scroller.append(...list.childNodes);
  root.append(style, scroller);
`;

/** Posts that scroll inside an element; the document itself never moves. */
export function innerScrollerPage(): string {
  return renderPage({
    title: 'An inner scroller',
    css: CSS,
    body: `${bar()}<div id="scroller"><div>${posts()}</div></div>`,
  });
}

/** Posts that scroll inside a closed shadow root (`post-list`), which tells the document nothing of it. */
export function shadowScrollerPage(): string {
  return renderPage({
    title: 'A shadow scroller',
    css: CSS,
    body: `${bar()}<post-list>${posts()}</post-list>`,
    script: SHADOW_SCRIPT,
  });
}

function bar(): string {
  return '<header><strong>r/scrollers</strong></header>';
}

function posts(): string {
  const articles = Array.from({ length: 80 }, (_, index) => {
    const [author, title, text] = [personName(index), headline(index), paragraph(index, 5)].map(escapeHtml);
    return `<article><small>${author}</small><h2>${title}</h2><p>${text}</p></article>`;
  });
  return articles.join('');
}
