import { Counted } from '../../components/counting/Counted.tsx';
import { evidenceText } from '../../components/counting/evidence-text.ts';
import { correctableSurfaces, sayCommand } from '../../components/hooks/say-command.ts';
import { openWhatCounts } from '../../components/hooks/open-page.ts';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { clockText } from '../../components/shared/locale.ts';
import { countedParts } from '../../utils/domain/counted.ts';
import { lastEpisode } from '../../utils/domain/episode.ts';
import type { Surface } from '../../utils/domain/place.ts';
import type { PlaceView } from '../../utils/messaging/commands.ts';
import type { Evidence } from '../../utils/messaging/meter-protocol.ts';
import { t } from '../../utils/platform/messages.ts';

interface CountedPanelProps {
  readonly today: Today;
  readonly place: PlaceView;
  readonly evidence: Evidence | null;
  readonly run: ReturnType<typeof useCommand>['run'];
}

/** How the place in front is counted today; "this once" is its last episode. */
export function CountedPanel({ today, place, evidence, run }: CountedPanelProps) {
  const { countedAs: site, name, isKnown } = place;
  const episodeOf = (was: Surface) => lastEpisode(today.spans, site, was);
  const onceText = (was: Surface) => {
    const episode = episodeOf(was);
    return episode && t('sayOnceSince', clockText(episode.from));
  };
  return (
    <Counted
      name={name}
      parts={countedParts(site, today.totals, today.totalsBefore)}
      why={evidenceText(evidence, isKnown)}
      choices={correctableSurfaces(site, today.lens)}
      onceText={onceText}
      onSay={(said) => run(sayCommand(site, said, episodeOf(said.was)))}
      onShowTable={openWhatCounts}
    />
  );
}
