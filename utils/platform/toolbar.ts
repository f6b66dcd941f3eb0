import { browser } from './browser.ts';
import { t } from './messages.ts';

/** A dot, in the grey of everything else: it says that there is something, and presses nobody. */
const MARK = { text: '•', colour: '#5F6B76' };

/** Marks the toolbar and says why in its title; `null` makes both what they are without. */
export async function markToolbar(title: string | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: MARK.colour });
  await browser.action.setBadgeText({ text: title === null ? '' : MARK.text });
  await browser.action.setTitle({ title: title ?? t('appName') });
}
