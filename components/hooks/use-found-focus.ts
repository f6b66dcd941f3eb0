import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Finds the keyboard again where the button it was on went away with what it did. Where the person is elsewhere, writing, it
 * stays there.
 * @param view changes whenever buttons may go
 * @returns for the part of the page that takes the focus
 */
export function useFoundFocus<Part extends HTMLElement>(view: string) {
  const partRef = useRef<Part>(null);
  const beforeRef = useRef(view);
  useLayoutEffect(() => {
    if (beforeRef.current === view) return;
    beforeRef.current = view;
    if (document.activeElement === document.body) partRef.current?.focus();
  }, [view]);
  return partRef;
}
