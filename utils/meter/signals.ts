/**
 * What the page's events say about the person, reduced to instants.
 * Only trusted events count; nothing of what was typed or shown is read.
 */

/** How long frequent events rest. */
export const REST_MS = 500;
/** A scroll is the person's only this soon after a wheel, touch or key (they are heard every 500 ms). */
export const GESTURE_MS = 1_500;

/**
 * Hears trusted events, also those below the target; a page's own synthetic ones are nothing.
 * @param restMs for frequent events: each type is heard once and again after this long, and costs nothing in between
 */
export function listen(
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
  handler: (event: Event) => unknown,
  restMs = 0,
): void {
  for (const type of types) {
    const arm = () =>
      target.addEventListener(type, heard, { capture: true, passive: true, once: restMs > 0, signal });
    const heard = (event: Event) => {
      if (event.isTrusted) handler(event);
      if (restMs === 0) return;
      // A flood of synthetic events must not keep a true one from being heard.
      if (event.isTrusted) setTimeout(arm, restMs);
      else queueMicrotask(arm);
    };
    arm();
  }
}

/** Fields that nobody is written to in: searches, passwords, a form's particulars. */
export const NOT_COMPOSERS =
  'search,[role^=search],[type=search],[type=password],[type=email],[type=tel],[type=number]';

/** What an event happened on, inside open shadow roots too; of closed ones only the host is told. */
export function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** Whether typing here is writing to someone. */
export function isComposer(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest(NOT_COMPOSERS);
}

/** Whether keys pressed here write something. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea'));
}

/** Whether the target is, or hides, a component's inside. */
export function isCustomElement(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName.includes('-');
}
