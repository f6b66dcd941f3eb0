import type { ComponentChildren, RefObject } from 'preact';
import { PRACTICE_TYPES, type PracticeType } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';
import { CloseButton } from '../shared/CloseButton.tsx';
import { PRACTICE_NAME } from './practice-text.ts';

interface PracticeFrameProps {
  readonly type: PracticeType;
  /** Whether the other practice can be gone to: not while one runs. */
  readonly canSwitch: boolean;
  /** Closes the page at once; `null` where discreet mode is off. */
  readonly onQuickClose: (() => void) | null;
  /** What is read out politely when it changes: a part, the end; never the time. */
  readonly status: string;
  /** Takes the keyboard when a button goes away under it. */
  readonly mainRef: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** The small window: which practice this is, and the way to the other and to what is good to know. */
export function PracticeFrame(props: PracticeFrameProps) {
  const { type, canSwitch, onQuickClose, status, mainRef, children } = props;
  const other = PRACTICE_TYPES.find((each) => each !== type) ?? type;
  return (
    <>
      <header class="practice-header">
        <h1>{t(PRACTICE_NAME[type])}</h1>
        <CloseButton onClose={onQuickClose} />
      </header>
      <p class="visually-hidden" role="status">
        {status}
      </p>
      <main ref={mainRef} tabIndex={-1}>
        {children}
      </main>
      <footer class="small">
        {canSwitch && <a href={`#${other}`}>{t(PRACTICE_NAME[other])}</a>}
        <a href="guide.html#safety" target="_blank" rel="noopener">
          {t('guideSafety')}
        </a>
      </footer>
    </>
  );
}
