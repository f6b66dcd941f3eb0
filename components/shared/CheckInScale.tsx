import { useRef } from 'preact/hooks';
import { CHECK_IN_POINTS, type CheckInPoint, type CheckInRow } from '../../utils/domain/check-in.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';

/** The words at both ends of each row. */
export const POLES = {
  settled: ['poleWoundUp', 'poleSettled'],
  supported: ['poleAlone', 'poleSupported'],
  capable: ['poleDrained', 'poleCapable'],
} satisfies Record<CheckInRow, [MessageName, MessageName]>;

/** What stands on each point, and what it says in full. */
export const POINT_TEXT: readonly { text: MessageName; full: MessageName }[] = [
  { text: 'pointMuch', full: 'pointMuchMore' },
  { text: 'pointLittle', full: 'pointLittleMore' },
  { text: 'pointNoChange', full: 'pointNoChange' },
  { text: 'pointLittle', full: 'pointLittleMore' },
  { text: 'pointMuch', full: 'pointMuchMore' },
];

interface CheckInScaleProps {
  readonly row: CheckInRow;
  readonly value: CheckInPoint | undefined;
  readonly onChange: (value: CheckInPoint) => void;
}

/** One row of the reciprocity test: five labelled points. Keys 1 to 5 choose, arrows move. */
export function CheckInScale({ row, value, onChange }: CheckInScaleProps) {
  const [from, to] = POLES[row].map((pole) => t(pole));
  const points = useRef<HTMLDivElement>(null);
  const chooseByKey = (event: KeyboardEvent) => {
    const index = Number(event.key) - 1;
    const point = /^[1-5]$/.test(event.key) ? CHECK_IN_POINTS[index] : undefined;
    if (point === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChange(point);
    // The arrows go on from there.
    points.current?.querySelectorAll('input')[index]?.focus();
  };
  return (
    <div class="scale" role="radiogroup" aria-label={t('scaleName', from ?? '', to ?? '')} data-row={row}>
      <div class="scale-poles" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <div class="scale-points" ref={points}>
        {CHECK_IN_POINTS.map((point, index) => (
          <label key={point} class="scale-point">
            <input
              type="radio"
              name={row}
              value={point}
              checked={value === point}
              aria-label={t(POINT_TEXT[index]?.full ?? 'pointNoChange', (point < 0 ? from : to) ?? '')}
              onKeyDown={chooseByKey}
              onChange={() => onChange(point)}
            />
            <span aria-hidden="true">{t(POINT_TEXT[index]?.text ?? 'pointNoChange')}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
