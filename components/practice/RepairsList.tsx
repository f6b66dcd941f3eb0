import type { Repair } from '../../utils/domain/repair.ts';
import { t } from '../../utils/platform/messages.ts';
import { useRowFocus } from '../shared/use-row-focus.ts';
import { dayClockText } from '../shared/locale.ts';

interface RepairsListProps {
  readonly repairs: readonly Repair[];
  readonly onCopy: (text: string) => void;
  readonly onRemove: (repair: Repair) => void;
}

/** What the person kept of repairs, to copy and to take away. */
export function RepairsList({ repairs, onCopy, onRemove }: RepairsListProps) {
  const { listRef, onPress } = useRowFocus(repairs.map(({ id }) => id).join(' '));
  if (repairs.length === 0) return <p class="quiet">{t('repairsEmpty')}</p>;
  return (
    <ul id="repairs" class="place-list" ref={listRef}>
      {repairs.map((repair, index) => {
        const remove = () => {
          onPress(index);
          onRemove(repair);
        };
        const lines = [repair.explain, repair.apologise, repair.change];
        const text = lines.filter((line) => line !== '').join('\n');
        const when = dayClockText(repair.at);
        return (
          <li key={repair.id} class="place-item">
            <div class="place-item-name">
              <p class="small quiet">{when}</p>
              <p class="repair-text">{text}</p>
            </div>
            <div class="actions">
              <button type="button" aria-label={t('copyOf', when)} onClick={() => onCopy(text)}>
                {t('copy')}
              </button>
              <button type="button" aria-label={t('removeOf', when)} onClick={remove}>
                {t('remove')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
