import type { ComponentChildren } from 'preact';

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part that few need: its title, and the rest when asked for. */
export function Folded({ id, title, children }: FoldedProps) {
  return (
    <details id={id} class="folded">
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
