/** Parts of the names that searches and filters go by, in code and in words. */
const LOOKING_FOR = ['search', 'filter', 'query', 'find', 'suche', 'buscar', 'recherche', 'cerca'];
/** Where such a name stands. */
const NAMED_IN = ['name', 'id', 'class', 'placeholder', 'aria-label'];

const lookups = NAMED_IN.flatMap((attribute) =>
  LOOKING_FOR.map((word) => `[${attribute}*=${word} i]`),
).join();

/**
 * Fields that nobody is written to in, as one selector: searches and filters, passwords and a form's particulars, code, documents,
 * spreadsheets, and whole forms that ask for a card. It is data that travels with the rules: the meter has no room for it.
 * A selector and not a judgement of what is typed, which is never read.
 */
export const NOT_COMPOSERS = [
  // Only of one line: message boxes suggest people and emoji in the same words.
  'search,[role^=search],input:is([role=combobox],[aria-autocomplete=list]),[type=search],[name=q]',
  `input:is(${lookups})`,
  '[type=password],[type=email],[type=tel],[type=number],[type=url],[type=date],[type=file]',
  'form:has([type=password],[autocomplete^=cc-]),[autocomplete^=cc-]',
  '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,[data-language][contenteditable]',
  '[role=grid],[role=gridcell],[role=spreadsheet],table input',
  '[role=document][contenteditable=true],[contenteditable=true][data-document]',
].join();

/** Whether typing here is writing to someone. */
export function isComposer(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest(NOT_COMPOSERS);
}
