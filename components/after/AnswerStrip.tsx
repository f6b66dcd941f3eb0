import type { RowAnswers } from '../../utils/domain/after.ts';
import type { CheckInRow } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { POLES } from '../shared/CheckInScale.tsx';
import { answersOnDaysText, answersText, medianText, scaleText } from './after-text.ts';
import { dotsPath, STRIP, type DotSize } from './dots.ts';

interface AnswerStripProps {
  readonly row: CheckInRow;
  readonly read: RowAnswers;
  /** The place's answers; a row that was left out sometimes says how many it has. */
  readonly of: number;
  /** The same for all strips of a place, so that they can be compared. */
  readonly size: DotSize;
}

/** One row: each answer a dot over its point, the median as a mark below them, and both in words. */
export function AnswerStrip({ row, read, of, size }: AnswerStripProps) {
  const [from, to] = POLES[row];
  const median = medianText(row, read);
  const { height } = size;
  return (
    <div class="strip" data-row={row} data-answers={read.answers} data-median={read.median}>
      <div class="strip-poles small quiet" aria-hidden="true">
        <span>{t(from)}</span>
        <span>{t(to)}</span>
      </div>
      <svg
        viewBox={`0 0 ${STRIP.width} ${height + 10}`}
        role="img"
        aria-label={t('afterStrip', scaleText(row), answersText(read.answers), median)}
      >
        <path class="strip-line" d={`M0 ${height}H${STRIP.width}M${STRIP.width / 2} ${height}v-4`} />
        <path class="strip-dots" d={dotsPath(read.counts, size)} stroke-width={size.pitch * 0.76} />
        {read.median !== null && (
          <path class="strip-median" d={`M${(read.median + 2.5) * STRIP.column} ${height + 2}l5 8h-10z`} />
        )}
      </svg>
      <p class="small">{median}</p>
      {read.answers !== of && <p class="small quiet">{answersOnDaysText(read)}</p>}
    </div>
  );
}
