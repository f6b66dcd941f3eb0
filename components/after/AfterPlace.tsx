import type { GroupAnswers } from '../../utils/domain/after.ts';
import { CHECK_IN_ROWS } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { answersOnDaysText } from './after-text.ts';
import { AnswerNumbers } from './AnswerNumbers.tsx';
import { AnswerStrip } from './AnswerStrip.tsx';
import { dotSizeFor } from './dots.ts';
import { PartsTable } from './PartsTable.tsx';

export interface ShownPlace extends GroupAnswers {
  readonly name: string;
  /** Those of its parts that have enough. */
  readonly parts: readonly GroupAnswers[];
}

/** What was answered after one place: three rows of dots, the numbers behind them, and parts that have enough. */
export function AfterPlace({ place }: { readonly place: ShownPlace }) {
  const { name, rows, parts } = place;
  const size = dotSizeFor(Math.max(...CHECK_IN_ROWS.flatMap((row) => rows[row].counts)));
  const isEarly = CHECK_IN_ROWS.every((row) => rows[row].median === null);
  return (
    <li class="after-place" data-place={`${place.surface} ${place.site}`}>
      <div class="after-head">
        <h3>{name}</h3>
        <span class="small quiet">{answersOnDaysText(place)}</span>
      </div>
      <div class="strips">
        {CHECK_IN_ROWS.map((row) => (
          <AnswerStrip key={row} row={row} read={rows[row]} of={place.answers} size={size} />
        ))}
      </div>
      {isEarly && <p class="small quiet">{t('afterEarly')}</p>}
      <AnswerNumbers name={name} rows={rows} />
      {parts.length > 0 && <PartsTable name={name} parts={parts} />}
    </li>
  );
}
