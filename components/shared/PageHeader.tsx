import { t } from '../../utils/platform/messages.ts';
import { CloseButton } from './CloseButton.tsx';

interface PageHeaderProps {
  readonly title: string;
  /** Closes the page at once; `null` where discreet mode is off. */
  readonly onQuickClose: (() => void) | null;
}

/** The head of a page: whose it is and what it is about; with a neutral name in discreet mode. */
export function PageHeader({ title, onQuickClose }: PageHeaderProps) {
  return (
    <header class="page-header">
      <img src={onQuickClose === null ? '/icon/128.png' : '/icon/plain.png'} alt="" width="32" height="32" />
      <div>
        <p class="small quiet">{t(onQuickClose === null ? 'appName' : 'discreetName')}</p>
        <h1>{title}</h1>
      </div>
      <CloseButton onClose={onQuickClose} />
    </header>
  );
}
