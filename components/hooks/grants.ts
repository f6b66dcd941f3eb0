import { browser } from '../../utils/platform/browser.ts';

/** Every website: what "measure everywhere" asks for. */
export const EVERYWHERE: readonly string[] = ['*://*/*'];

/**
 * Asks the browser for the origins. Must be called in the click itself, with the origins at hand: a prompt
 * needs the person's gesture, and in a popup it destroys the page, so nothing there may depend on the answer.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Gives origins back; the background ends measuring there. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
