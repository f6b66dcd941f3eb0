import { renderPage } from './page-shell.ts';

/** In the page: each field is emptied in a way of its own, as editors and kits do. */
const SCRIPT = `
  const at = (selector) => document.querySelector(selector);
  const isSend = ({ key, shiftKey }) => key === 'Enter' && !shiftKey;
  const onSend = (field, clear) =>
    field.addEventListener('keydown', (event) => {
      if (!isSend(event)) return;
      event.preventDefault();
      clear();
    });
  const rich = at('#rich');
  const clearRich = () => { rich.innerHTML = '<p><br></p>'; };
  // Once the server has it.
  onSend(at('#area'), () => setTimeout(() => { at('#area').value = ''; }, 200));
  onSend(rich, clearRich);
  onSend(at('#lookup'), () => { at('#lookup').value = ''; });
  onSend(at('#names'), () => { at('#names').textContent = ''; });
  for (const id of ['#send', '#cancel', '#far']) at(id).addEventListener('click', clearRich);
  at('#line').form.addEventListener('submit', (event) => {
    event.preventDefault();
    at('#line').value = '';
  });
  const root = at('#shadow').attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea aria-label="Message"></textarea>';
  onSend(root.firstChild, () => root.firstChild.replaceWith(root.firstChild.cloneNode()));
`;

/**
 * A conversation with fields of several kinds: `#area` (Enter, emptied late), `#rich` (Enter, `#send`; `#cancel` and `#far` take the
 * draft away), `#line` in a form, `#shadow` in a shadow root, `#lookup` and `#names` for searching, `#letter` in a form that leads to another page,
 * and a frame.
 */
export function sendingPage(frameUrl: string): string {
  return renderPage({
    title: 'A conversation',
    css: 'iframe { width: 100%; height: 90px; } #shadow { display: block; } #far { margin-top: 320px; }',
    body: `<main><input id="lookup" type="search" aria-label="Look up">
<div id="names" role="textbox" aria-label="Search or begin a chat" contenteditable="true"></div>
<textarea id="area" aria-label="Message"></textarea>
<div id="rich" role="textbox" aria-label="Message" contenteditable="true"><p><br></p></div>
<button id="cancel">Cancel</button><button id="send">Send</button>
<form><input id="line" aria-label="Message"><button>Say</button></form><div id="shadow"></div>
<form action="/sent"><textarea id="letter" aria-label="Letter"></textarea><button id="post">Send</button></form>
<iframe title="Composer" src="${frameUrl}"></iframe><button id="far">Another conversation</button></main>`,
    script: SCRIPT,
  });
}

/** What belongs into the frame: `#inner`, emptied on Enter. */
export function sendingFrame(): string {
  return renderPage({
    title: 'Composer',
    body: '<textarea id="inner" aria-label="Message"></textarea>',
    script: `
      document.querySelector('#inner').addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.target.value = '';
      });`,
  });
}
