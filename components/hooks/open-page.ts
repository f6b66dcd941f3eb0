import { browser } from '../../utils/platform/browser.ts';

/** Opens the options page, in front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(closeIfPopup);
}

/** Opens the part of the options page that says what counts as what. */
export function openWhatCounts(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('options.html#what-counts') }).then(closeIfPopup);
}

/** Whether this page is the toolbar's popup; the same page can be opened in a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

// Firefox leaves a popup open over the page it opened.
function closeIfPopup(): void {
  if (isPopup()) window.close();
}
