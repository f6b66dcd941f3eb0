import type { GroupAnswers } from '../../utils/domain/after.ts';
import { CHECK_IN_POINTS, CHECK_IN_ROWS } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { pointText, scaleText } from './after-text.ts';
import { Behind } from './Behind.tsx';

interface AnswerNumbersProps {
  readonly name: string;
  readonly rows: GroupAnswers['rows'];
}

/** The dots as numbers: a table for each row. */
export function AnswerNumbers({ name, rows }: AnswerNumbersProps) {
  return (
    <Behind title={t('afterNumbers')} name={name}>
      <div class="strips">
        {CHECK_IN_ROWS.map((row) => (
          <table key={row} class="numbers">
            <caption class="visually-hidden">{scaleText(row)}</caption>
            <tbody>
              {CHECK_IN_POINTS.map((point, index) => (
                <tr key={point}>
                  <th scope="row">{pointText(row, point)}</th>
                  <td>{rows[row].counts[index]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Behind>
  );
}
