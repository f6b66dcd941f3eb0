import { browser } from '../../utils/platform/browser.ts';
import { sendCommand } from './send-command.ts';

/**
 * Closes this page at once. What it showed goes first; then an empty page takes its place in the tab's history; then the background
 * closes the tab. What the browser itself keeps of its history is not ours.
 */
export async function closeQuickly(): Promise<void> {
  document.body.hidden = true;
  document.title = '';
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await sendCommand({ type: 'closePage', tabId: tab.id });
  location.replace('about:blank');
}

/** Closes the window of this page, or its tab. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
