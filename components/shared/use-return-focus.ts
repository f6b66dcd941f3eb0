import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus back, when a part of the page goes away, to what had it when that part came. */
export function useReturnFocus(): void {
  // Not an effect after the paint: what opened this part may be hidden, and unfocused, by then.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () =>
      queueMicrotask(() => {
        if (opener instanceof HTMLElement) opener.focus();
      });
  }, []);
}
