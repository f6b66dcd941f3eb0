import { useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { RemovableList } from '../nudges/RemovableList.tsx';
import { checkInText, type NameOf } from './after-text.ts';

/** So many more are shown each time. */
const STEP = 10;

interface AnswersListProps {
  /** The latest first. */
  readonly checkIns: readonly CheckIn[];
  readonly nameOf: NameOf;
  readonly onRemove: (id: string, text: string) => void;
}

/** Every answer, each with a way to take it away. */
export function AnswersList({ checkIns, nameOf, onRemove }: AnswersListProps) {
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, checkIns.length - shown);
  const items = checkIns.slice(0, shown).map((each) => {
    const text = checkInText(each, nameOf);
    return { key: each.id, text, onRemove: () => onRemove(each.id, text) };
  });
  return (
    <>
      <RemovableList id="answers-list" items={items} />
      {more > 0 && (
        <button type="button" id="more-answers" onClick={() => setShown(shown + STEP)}>
          {t('afterMore', more)}
        </button>
      )}
    </>
  );
}
