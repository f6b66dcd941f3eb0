import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';

interface EraseOneDialogProps {
  readonly title: string;
  readonly label: string;
  /** What goes, in full. */
  readonly warning: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onErase: (value: string) => void;
  readonly onCancel: () => void;
  /** What more there is to choose, of the one that is chosen. */
  readonly renderMore: (value: string) => ComponentChildren;
}

/** Chooses a site or days and says what goes with it, before it goes. */
export function EraseOneDialog(props: EraseOneDialogProps) {
  const { title, label, warning, choices, onErase, onCancel, renderMore } = props;
  const [first] = choices;
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? first?.[0];
  return (
    <ConfirmDialog
      title={title}
      action={t('eraseNow')}
      canConfirm={value !== undefined}
      onConfirm={() => value !== undefined && onErase(value)}
      onCancel={onCancel}
    >
      {value === undefined ? (
        <p>{t('eraseNothing')}</p>
      ) : (
        <>
          <ChoiceField id="erase-choice" label={label} value={value} choices={choices} onChange={setChosen} />
          {renderMore(value)}
          <p>{warning}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
