import { useLayoutEffect, useState } from 'preact/hooks';
import { lastFocused } from './keep-focus.ts';

/** Gives the focus back, when a part of the page goes away, to what had it when that part came, or to what stands for that again. */
export function useReturnFocus(): void {
  // What opened this part may have made way for it already.
  const [opener] = useState(() =>
    document.activeElement === document.body ? lastFocused() : document.activeElement,
  );
  useLayoutEffect(
    () => () =>
      queueMicrotask(() => {
        const again =
          opener?.isConnected === false && opener.id ? document.getElementById(opener.id) : opener;
        if (again instanceof HTMLElement) again.focus();
      }),
    [opener],
  );
}
