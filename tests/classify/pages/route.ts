/** The page's own router: links and steps change the address without loading, as single-page sites do. */
import { useSyncExternalStore, type MouseEvent } from 'react';

const CHANGED = 'pagechange';

/** Goes to an address of this site. */
export function push(to: string): void {
  history.pushState({}, '', to);
  dispatchEvent(new Event(CHANGED));
}

/** For `onClick` of a link. */
export function go(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  push(event.currentTarget.getAttribute('href') ?? '/');
  scrollTo(0, 0);
}

/** The address now: path, query and fragment. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search + location.hash);
}

function subscribe(onChange: () => void): () => void {
  for (const type of [CHANGED, 'popstate', 'hashchange']) addEventListener(type, onChange);
  return () => {
    for (const type of [CHANGED, 'popstate', 'hashchange']) removeEventListener(type, onChange);
  };
}
