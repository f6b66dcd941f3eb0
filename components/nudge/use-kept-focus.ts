import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard in a part of the card that changes under the person's hand: what they pressed is gone, so its successor, what
 * the returned ref is given to, gets the focus. Nothing happens when the part first appears.
 */
export function useKeptFocus<Part extends HTMLElement>(state: unknown) {
  const successorRef = useRef<Part>(null);
  const beforeRef = useRef(state);
  useLayoutEffect(() => {
    if (beforeRef.current === state) return;
    beforeRef.current = state;
    successorRef.current?.focus({ preventScroll: true });
  }, [state]);
  return successorRef;
}
