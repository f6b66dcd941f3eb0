import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  /** What is in it is made when it is first opened: for what costs something to read. */
  readonly isLazy?: boolean;
  readonly children: ComponentChildren;
  /** It was opened: what is costly to read is read now. */
  readonly onOpen?: () => void;
}

/** A part that few need: its title, and the rest when asked for. */
export function Folded({ id, title, isLazy = false, children, onOpen }: FoldedProps) {
  const [wasOpened, setOpened] = useState(!isLazy);
  const toggle = (isOpen: boolean) => {
    setOpened(true);
    if (isOpen) onOpen?.();
  };
  return (
    <details id={id} class="folded" onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {wasOpened && children}
    </details>
  );
}
