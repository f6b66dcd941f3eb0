import { headline, personName } from './invented.ts';
import { renderPage } from './page-shell.ts';

const CARDS = 12;

const CSS = `
  html, body { height: 100%; overflow: hidden; background: #1d2226; }
  #card { position: fixed; inset: 0; margin: auto; width: min(420px, 100vw); height: 100vh; display: flex;
    flex-direction: column; justify-content: flex-end; padding: 32px; color: #ffffff;
    transition: background 120ms; }
  #card h2 { font-size: 22px; }
  @media (prefers-reduced-motion: reduce) { #card { transition: none; } }
`;

/** In the page: one card a wheel burst or arrow key; nothing ever scrolls. */
const SCRIPT = `
  const { cards, start } = JSON.parse(document.querySelector('#data').textContent);
  const card = document.querySelector('#card');
  const current = () => Number(location.pathname.slice(start.length)) || 0;
  const show = () => {
    const index = current();
    const { author, title } = cards[index % cards.length];
    const hue = index * 71 % 360;
    card.style.background = 'linear-gradient(hsl(' + hue + ' 24% 52%),hsl(' + hue + ' 28% 24%))';
    card.querySelector('small').textContent = author;
    card.querySelector('h2').textContent = title;
  };
  let movedAt = -Infinity;
  const step = (by) => {
    if (performance.now() - movedAt < 400 || current() + by < 0) return;
    movedAt = performance.now();
    history.pushState({}, '', start + (current() + by));
    show();
  };
  addEventListener('wheel', (event) => step(Math.sign(event.deltaY)), { passive: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'PageDown') step(1);
    if (event.key === 'ArrowUp' || event.key === 'PageUp') step(-1);
  });
  addEventListener('popstate', show);
  show();
`;

/** A full-screen pager: each step is a new route under `start` by `history.pushState`; nothing scrolls. */
export function swipePage({ start = '/shorts/' }: { start?: string } = {}): string {
  const cards = Array.from({ length: CARDS }, (_, index) => ({
    author: personName(index),
    title: headline(index),
  }));
  return renderPage({
    title: 'Invented shorts',
    css: CSS,
    body: `<div id="card"><small style="color:inherit"></small><h2></h2></div>
<script type="application/json" id="data">${JSON.stringify({ cards, start })}</script>`,
    script: SCRIPT,
  });
}
