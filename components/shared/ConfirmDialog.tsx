import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button does, as a verb with its object. */
  readonly action: string;
  readonly canConfirm?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/**
 * A step before what cannot be taken back. Mounted means open; Esc cancels, the safe button has the focus.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useReturnFocus();
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = (event: Event) => {
    event.preventDefault();
    props.onConfirm();
  };
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" onClose={props.onCancel}>
      <form onSubmit={confirm}>
        <h2 id="confirm-title">{props.title}</h2>
        {props.children}
        <div class="actions">
          <button type="submit" class="primary" id="confirm" disabled={props.canConfirm === false}>
            {props.action}
          </button>
          <button type="button" id="cancel" autofocus onClick={props.onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
