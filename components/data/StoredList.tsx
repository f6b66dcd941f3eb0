import { t } from '../../utils/platform/messages.ts';

/** One kind of what is stored, in words. */
export interface StoredLine {
  readonly key: string;
  readonly name: string;
  /** How many, and how large. */
  readonly size: string;
  /** One of them, as it is stored. */
  readonly sample: string;
}

interface StoredListProps {
  readonly lines: readonly StoredLine[];
  /** What all of it takes, and where some of it came from. */
  readonly notes: readonly string[];
}

/** Everything that is stored about the person: how much of each kind, and what one of them looks like. */
export function StoredList({ lines, notes }: StoredListProps) {
  return (
    <>
      <p class="quiet">{t('storedIntro')}</p>
      <div id="stored">
        {lines.map(({ key, name, size, sample }) => (
          <details key={key} class="stored" data-kind={key}>
            <summary>
              <span>{name}</span>
              <span class="quiet">{size}</span>
            </summary>
            <pre>{sample}</pre>
          </details>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} class="small quiet">
          {note}
        </p>
      ))}
    </>
  );
}
