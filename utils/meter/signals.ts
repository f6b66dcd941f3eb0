/**
 * What the page's events say about the person, reduced to instants.
 * Only trusted events count; nothing of what was typed or shown is read.
 */

/** How long frequent events rest. */
export const REST_MS = 500;
/** A scroll is the person's only this soon after a wheel, touch or key (they are heard every 500 ms). */
export const GESTURE_MS = 1_500;

/**
 * Hears trusted events, anywhere in the page: all of them pass the window on their way down. A page's own synthetic ones are nothing.
 * @param restMs for frequent events: each type is heard once and again after this long, and costs nothing in between
 */
export function listen(
  types: readonly string[],
  signal: AbortSignal,
  handler: (event: Event) => unknown,
  restMs = 0,
): void {
  for (const type of types) {
    const arm = () =>
      addEventListener(type, heard, { capture: true, passive: true, once: restMs > 0, signal });
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

/** What an event happened on, inside open shadow roots too; of closed ones only the host is told. */
export function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** Whether keys pressed here write something. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea'));
}

/** Whether the target is, or hides, a component's inside. */
export function isCustomElement(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName.includes('-');
}
