import { headline, personName } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

const CSS = `
  body { height: 100vh; display: flex; flex-direction: column; }
  main { flex: 1; overflow-y: auto; width: 100%; margin: 0 auto; padding-top: 24px; }
  .message { max-width: 75%; margin-bottom: 12px; padding: 8px 14px; border-radius: 12px;
    background: var(--paper); border: 1px solid var(--line); }
  .message.mine { margin-left: auto; background: #e9eef2; }
  footer { padding: 12px 24px; background: var(--paper); border-top: 1px solid var(--line); }
  #composer { max-width: 648px; margin: 0 auto; min-height: 42px; }
  #composer:empty::before { content: attr(data-placeholder); color: var(--soft); }
`;

/** In the page: Enter sends what is in the composer. */
const SCRIPT = `
  const list = document.querySelector('main');
  const composer = document.querySelector('#composer');
  list.scrollTop = list.scrollHeight;
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const message = document.createElement('div');
    message.className = 'message mine';
    message.textContent = composer.textContent;
    list.append(message);
    composer.textContent = '';
    list.scrollTop = list.scrollHeight;
  });
`;

/**
 * A conversation: messages in an inner scroller, and a contenteditable `#composer` that sends on Enter. Like real ones it says that it
 * suggests people, in the words that searches use too.
 */
export function chatPage({ messages = 40, person = 1 }: { messages?: number; person?: number } = {}): string {
  const name = personName(person);
  const list = Array.from({ length: messages }, (_, index) => {
    const side = index % 3 === 0 ? 'message mine' : 'message';
    return `<div class="${side}">${escapeHtml(headline(index))}</div>`;
  });
  return renderPage({
    title: `Chat with ${name}`,
    css: CSS,
    body: `<header><strong>${escapeHtml(name)}</strong><small>online</small></header>
<main>${list.join('')}</main>
<footer><div id="composer" role="textbox" aria-autocomplete="list" aria-label="Message" data-placeholder="Write a message"
contenteditable="true"></div></footer>`,
    script: SCRIPT,
  });
}
