import { openGuide } from '../../components/hooks/open-page.ts';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { SupportPointer } from '../../components/popup/SupportPointer.tsx';
import { shouldPointToSupport } from '../../utils/domain/support.ts';

interface SupportPanelProps {
  readonly today: Today;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
}

/** On heavy days, where help is; put away, it stays away for a week. */
export function SupportPanel({ today, now, run }: SupportPanelProps) {
  const { supportSeenAt, dayStarts } = today.settings;
  if (!shouldPointToSupport(today.checkIns, supportSeenAt, now, dayStarts)) return null;
  const putAway = () => void run({ type: 'saveSettings', patch: { supportSeenAt: Date.now() } });
  return <SupportPointer onOpen={() => openGuide('help')} onPutAway={putAway} />;
}
