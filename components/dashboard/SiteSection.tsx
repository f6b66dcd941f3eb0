import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';

interface SiteSectionProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** One site's page, in place of the days. */
export function SiteSection({ name, onClose, children }: SiteSectionProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView();
  }, []);
  return (
    <section id="site" class="section" aria-labelledby="site-title">
      <p>
        <button type="button" id="site-close" class="link" onClick={onClose}>
          {t('siteClose')}
        </button>
      </p>
      <h2 id="site-title" tabIndex={-1} ref={title}>
        {name}
      </h2>
      {children}
    </section>
  );
}
