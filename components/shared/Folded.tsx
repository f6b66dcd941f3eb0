import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  /** What is in it is made when it is first opened: for what costs something to read. */
  readonly isLazy?: boolean;
  readonly children: ComponentChildren;
}

/** A part that few need: its title, and the rest when asked for. */
export function Folded({ id, title, isLazy = false, children }: FoldedProps) {
  const [wasOpened, setOpened] = useState(!isLazy);
  return (
    <details id={id} class="folded" onToggle={() => setOpened(true)}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {wasOpened && children}
    </details>
  );
}
