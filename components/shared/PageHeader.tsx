import { t } from '../../utils/platform/messages.ts';

/** The head of a page: whose it is and what it is about. */
export function PageHeader({ title }: { readonly title: string }) {
  return (
    <header class="page-header">
      <img src="/icon/128.png" alt="" width="32" height="32" />
      <div>
        <p class="small quiet">{t('appName')}</p>
        <h1>{title}</h1>
      </div>
    </header>
  );
}
