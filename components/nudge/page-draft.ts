const TEXT_INPUTS =
  'input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel]';
const EDITABLE = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

/**
 * Whether anything unsent stands in the page's fields, open shadow roots and frames of the same origin included. Values are compared, never
 * kept. Asked once, when the card is answered: then the tab is not closed.
 */
export function pageHasDraft(root: Document | ShadowRoot = document): boolean {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`textarea, ${TEXT_INPUTS}`);
  if ([...fields].some((field) => field.value.trim() !== '' && field.value !== field.defaultValue))
    return true;
  if ([...root.querySelectorAll(EDITABLE)].some((each) => (each.textContent ?? '').trim() !== ''))
    return true;
  return [...root.querySelectorAll('*')].some((each) => {
    const inner = each.shadowRoot ?? (each instanceof HTMLIFrameElement ? each.contentDocument : null);
    return inner !== null && pageHasDraft(inner);
  });
}
