import type { GroupAnswers } from '../../utils/domain/after.ts';
import { CHECK_IN_ROWS, type CheckInRow } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { answersText, partText, pointText, scaleText } from './after-text.ts';
import { Behind } from './Behind.tsx';

interface PartsTableProps {
  readonly name: string;
  readonly parts: readonly GroupAnswers[];
}

/** A place's answers by time of day and by length of the visit, where there is enough: medians and how many. */
export function PartsTable({ name, parts }: PartsTableProps) {
  return (
    <Behind title={t('afterParts')} name={name}>
      <div class="wide">
        <table class="parts listed">
          <thead>
            <tr>
              <th scope="col">{t('afterPartHead')}</th>
              {CHECK_IN_ROWS.map((row) => (
                <th key={row} scope="col">
                  {scaleText(row)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.part} data-part={part.part}>
                <th scope="row">{part.part && partText(part.part)}</th>
                {CHECK_IN_ROWS.map((row) => (
                  <td key={row} data-label={scaleText(row)}>
                    {medianOf(part, row)}
                    <span class="explained">{answersText(part.rows[row].answers)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Behind>
  );
}

function medianOf({ rows }: GroupAnswers, row: CheckInRow): string {
  const { median } = rows[row];
  return median === null ? '–' : pointText(row, median);
}
