import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Finds the keyboard again where a row of a list went away with the button it was on: at the last button of the row that took its
 * place, else of the one before. @param rows changes with the rows
 */
export function useRowFocus(rows: string) {
  const listRef = useRef<HTMLUListElement>(null);
  const pressedRef = useRef(-1);
  useLayoutEffect(() => {
    const items = [...(listRef.current?.children ?? [])];
    const row = items[Math.min(pressedRef.current, items.length - 1)];
    if (document.activeElement === document.body)
      row?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    pressedRef.current = -1;
  }, [rows]);
  return {
    listRef,
    /** The row of this number is about to go. */
    onPress: (index: number) => {
      pressedRef.current = index;
    },
  };
}
