import { headline } from './invented.ts';
import { renderPage } from './page-shell.ts';

/**
 * In the page: as rich editors do, it lets the browser insert nothing, draws its own model with every key, and lets nobody
 * further down hear of it.
 */
const EDITOR_SCRIPT = `
  const editor = document.querySelector('#editor');
  let text = '';
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.inputType !== 'insertText') return;
    text += event.data;
    editor.innerHTML = '<p><strong></strong></p>';
    editor.querySelector('strong').textContent = text;
    getSelection().selectAllChildren(editor);
    getSelection().collapseToEnd();
  });
`;

/** A contenteditable (`#editor`) that renders itself. */
export function richEditorPage(): string {
  return renderPage({
    title: 'A rich editor',
    body: `<header><strong>${headline(4)}</strong></header><main><h1>Write</h1>
<div id="editor" role="textbox" aria-multiline="true" aria-label="Text" contenteditable="true"><p><br></p></div></main>`,
    script: EDITOR_SCRIPT,
  });
}

/** A form for signing in, with a password field (`#password`). */
export function loginPage(): string {
  return renderPage({
    title: 'Sign in',
    body: `<main><h1>Sign in</h1><form>
<p><input type="email" aria-label="Address" autocomplete="off"></p>
<p><input id="password" type="password" aria-label="Password" autocomplete="off"></p>
<button>Sign in</button></form></main>`,
  });
}
