import { useLayoutEffect } from 'preact/hooks';
import { GuideClaims, GuideNav, GuideTexts } from '../../components/guide/GuideSections.tsx';
import { HelpSection } from '../../components/guide/HelpSection.tsx';
import { closeQuickly } from '../../components/hooks/close-page.ts';
import { useDiscreet } from '../../components/hooks/use-discreet.ts';
import { PageHeader } from '../../components/shared/PageHeader.tsx';
import { t } from '../../utils/platform/messages.ts';

/** "Good to know": the guide in short parts, where help is, and what research says. */
export function Guide() {
  const isDiscreet = useDiscreet(t('guideTitle'));
  const close = () => void closeQuickly();
  const isKnown = isDiscreet !== null;
  // The address may name a part that is there only now.
  useLayoutEffect(() => document.querySelector(location.hash || '#none')?.scrollIntoView(), [isKnown]);
  if (!isKnown) return null;
  return (
    <div class="page guide">
      <PageHeader title={t('guideTitle')} onQuickClose={isDiscreet ? close : null} />
      <GuideNav />
      <main>
        <GuideTexts />
        <HelpSection onClose={close} />
        <GuideClaims />
      </main>
    </div>
  );
}
