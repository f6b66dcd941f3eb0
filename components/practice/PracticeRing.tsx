import type { ComponentChildren } from 'preact';

/** Degrees between two parts. */
const GAP = 8;

interface PracticeRingProps {
  /** How much of each part is done, 0 to 1. */
  readonly shares: readonly number[];
  readonly children: ComponentChildren;
}

/** A ring that fills part by part; a picture only, with the time as text inside. */
export function PracticeRing({ shares, children }: PracticeRingProps) {
  const gap = shares.length > 1 ? GAP : 0;
  const length = 360 / shares.length - gap;
  const arcs = shares.map((share, index) => ({ share, from: index * (length + gap) + gap / 2 - 90 }));
  return (
    <div class="ring">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        {arcs.map(({ share, from }) => (
          <g key={from} transform={`rotate(${from} 100 100)`}>
            <Arc class="ring-track" length={length} />
            {share > 0 && <Arc class="ring-done" length={length * share} />}
          </g>
        ))}
      </svg>
      <div class="ring-text">{children}</div>
    </div>
  );
}

function Arc({ class: name, length }: { readonly class: string; readonly length: number }) {
  const dashes = `${length} ${360 - length}`;
  return <circle class={name} cx="100" cy="100" r="92" pathLength={360} stroke-dasharray={dashes} />;
}
