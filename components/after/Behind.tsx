import type { ComponentChildren } from 'preact';

interface BehindProps {
  readonly title: string;
  /** Of what place, for those who do not see where it stands. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What stands behind a place's picture, when asked for. */
export function Behind({ title, name, children }: BehindProps) {
  return (
    <details class="behind small">
      <summary>
        {title}
        <span class="visually-hidden"> {name}</span>
      </summary>
      {children}
    </details>
  );
}
