import { t } from '../../utils/platform/messages.ts';
import { useRowFocus } from '../shared/use-row-focus.ts';

interface RemovableListProps {
  readonly id: string;
  readonly items: readonly { readonly key: string; readonly text: string; readonly onRemove: () => void }[];
}

/** What the person added, each with a way to take it away. */
export function RemovableList({ id, items }: RemovableListProps) {
  const { listRef, onPress } = useRowFocus(items.map(({ key }) => key).join(' '));
  if (items.length === 0) return null;
  const remove = (index: number) => {
    onPress(index);
    items[index]?.onRemove();
  };
  return (
    <ul id={id} class="place-list" ref={listRef}>
      {items.map(({ key, text }, index) => (
        <li key={key} class="place-item">
          <span class="place-item-name">{text}</span>
          <button type="button" aria-label={t('removeOf', text)} onClick={() => remove(index)}>
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
