import type { PracticeType } from '../../utils/domain/practice.ts';
import { browser } from '../../utils/platform/browser.ts';

/** Small enough to lie beside a call. */
const PRACTICE_WINDOW = { type: 'popup', width: 400, height: 640 } as const;
/** What a practice window listens for: it comes to the front. */
const TO_FRONT = 'tofront';

/** Opens the options page, in front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(closeIfPopup);
}

/** Opens the part of the options page that says what counts as what. */
export function openWhatCounts(): void {
  openTab('options.html#what-counts');
}

/** Opens the week to look back on. */
export function openLookBack(): void {
  openTab('options.html#look-back');
}

/** Opens "Good to know", at one of its parts. */
export function openGuide(part: string): void {
  openTab(`guide.html#${part}`);
}

/** Opens the practice in a window of its own; there is one at most, and it comes to the front. */
export function openPractice(type: PracticeType): void {
  const views = browser.extension.getViews({ type: 'tab' });
  const open = views.find(({ location }) => location.pathname === '/practice.html');
  if (open) {
    open.location.hash = type;
    open.dispatchEvent(new Event(TO_FRONT));
    closeIfPopup();
  } else {
    const url = browser.runtime.getURL(`practice.html#${type}`);
    void browser.windows.create({ ...PRACTICE_WINDOW, url }).then(closeIfPopup);
  }
}

/** Lets another page bring this window to the front. */
export function comeToFront(): void {
  addEventListener(TO_FRONT, async () => {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.windows.update(id, { focused: true });
  });
}

/** Whether this page is the toolbar's popup; the same page can be opened in a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

function openTab(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(closeIfPopup);
}

// Firefox leaves a popup open over the page it opened.
function closeIfPopup(): void {
  if (isPopup()) window.close();
}
