import type { ComponentChildren } from 'preact';
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
  readonly children: ComponentChildren;
}

/** The small window: which practice this is, and the way to the other and to what is good to know. */
export function PracticeFrame({ type, canSwitch, onQuickClose, children }: PracticeFrameProps) {
  const other = PRACTICE_TYPES.find((each) => each !== type) ?? type;
  return (
    <>
      <header class="practice-header">
        <h1>{t(PRACTICE_NAME[type])}</h1>
        <CloseButton onClose={onQuickClose} />
      </header>
      <main>{children}</main>
      <footer class="small">
        {canSwitch && <a href={`#${other}`}>{t(PRACTICE_NAME[other])}</a>}
        <a href="guide.html#safety" target="_blank" rel="noopener">
          {t('guideSafety')}
        </a>
      </footer>
    </>
  );
}
