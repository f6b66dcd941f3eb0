import { t } from '../../utils/platform/messages.ts';

interface TextTableProps {
  /** Its copy button is `ID-copy`. */
  readonly id: string;
  readonly head: readonly string[];
  /** Each begins with its name, which no other row has. */
  readonly rows: readonly (readonly string[])[];
  /** Puts a text where the person can paste it from. */
  readonly onCopy: (text: string) => void;
}

/** What a picture shows, as text: to read, and to take into a table of one's own. */
export function TextTable({ id, head, rows, onCopy }: TextTableProps) {
  const copy = () => onCopy([head, ...rows].map((row) => row.join('\t')).join('\n'));
  return (
    <>
      <div class="wide">
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((each, column) => (
                  <td key={head[column + 1]}>{each}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" id={`${id}-copy`} class="table-copy" onClick={copy}>
        {t('periodCopy')}
      </button>
    </>
  );
}

/** Whole minutes. */
export function minutesCell(ms: number): string {
  return String(Math.round(ms / 60_000));
}
