import { CHECK_IN_ROWS, type CheckInAnswers } from '../../utils/domain/check-in.ts';
import { CheckInScale } from './CheckInScale.tsx';

interface CheckInRowsProps {
  readonly answers: CheckInAnswers;
  /** Called with what changes the answers so far. */
  readonly onChange: (change: (before: CheckInAnswers) => CheckInAnswers) => void;
}

/** The three rows of the reciprocity test; any of them may be left out. */
export function CheckInRows({ answers, onChange }: CheckInRowsProps) {
  return (
    <>
      {CHECK_IN_ROWS.map((row) => (
        <CheckInScale
          key={row}
          row={row}
          value={answers[row]}
          onChange={(point) => onChange((before) => ({ ...before, [row]: point }))}
        />
      ))}
    </>
  );
}
