import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME, SHOWN_CLASSES } from '../shared/class-words.ts';
import { Folded } from '../shared/Folded.tsx';

/** One part of a period: a day, or a month. */
export interface PeriodPart {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly balance: Balance;
}

interface PeriodTableProps {
  readonly parts: readonly PeriodPart[];
  /** Puts a text where the person can paste it from. */
  readonly onCopy: (text: string) => void;
}

/** The same as text, in whole minutes: to read, and to take into a table of one's own. */
export function PeriodTable({ parts, onCopy }: PeriodTableProps) {
  const head = [t('periodDay'), ...SHOWN_CLASSES.map((name) => t(CLASS_NAME[name])), t('periodTotal')];
  const rows = parts.map(({ name, balance }) => [
    name,
    ...SHOWN_CLASSES.map((each) => minutesOf(balance[each])),
    minutesOf(totalMs(balance)),
  ]);
  const copy = () => onCopy([head, ...rows].map((row) => row.join('\t')).join('\n'));
  return (
    <Folded id="period-table" title={t('periodTable')}>
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
            {rows.map(([name, ...minutes], index) => (
              <tr key={parts[index]?.first}>
                <th scope="row">{name}</th>
                {minutes.map((each, column) => (
                  <td key={head[column + 1]}>{each}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" id="period-copy" onClick={copy}>
        {t('periodCopy')}
      </button>
    </Folded>
  );
}

function minutesOf(ms: number): string {
  return String(Math.round(ms / 60_000));
}
