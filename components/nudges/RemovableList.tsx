import { t } from '../../utils/platform/messages.ts';

interface RemovableListProps {
  readonly id: string;
  readonly items: readonly { readonly key: string; readonly text: string; readonly onRemove: () => void }[];
}

/** What the person added, each with a way to take it away. */
export function RemovableList({ id, items }: RemovableListProps) {
  if (items.length === 0) return null;
  return (
    <ul id={id} class="place-list">
      {items.map(({ key, text, onRemove }) => (
        <li key={key} class="place-item">
          <span class="place-item-name">{text}</span>
          <button type="button" aria-label={t('removeOf', text)} onClick={onRemove}>
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
