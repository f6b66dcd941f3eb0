import { useMemo } from 'preact/hooks';
import { AfterSection } from '../../components/after/AfterSection.tsx';
import { AnswersList } from '../../components/after/AnswersList.tsx';
import { Differences } from '../../components/after/Differences.tsx';
import { readCheckIns } from '../../components/hooks/read-check-ins.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useAfterPaint, useIsSettled } from '../../components/hooks/use-after-paint.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { Problem } from '../../components/shared/Problem.tsx';
import { Section } from '../../components/shared/Section.tsx';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { compareAnswers } from '../../utils/domain/differences.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { shownPlaces } from './shown-places.ts';

interface AfterPanelProps {
  readonly settings: Settings;
  readonly run: RunCommand;
}

const NONE: readonly CheckIn[] = [];

/** What the person answered after each place. */
export function AfterPanel({ settings, run }: AfterPanelProps) {
  const isSettled = useIsSettled();
  const offers = {
    areOffersOn: settings.offersOn,
    onOffers: (offersOn: boolean) => void run({ type: 'saveSettings', patch: { offersOn } }, t('kindsSaved')),
  };
  if (!isSettled) return <AfterSection {...offers} places={null} differences={null} />;
  return <Answers {...offers} run={run} />;
}

interface AnswersProps extends Pick<AfterPanelProps, 'run'> {
  readonly areOffersOn: boolean;
  readonly onOffers: (areOn: boolean) => void;
}

/** All of it is worked out anew when an answer comes or goes. */
function Answers({ run, ...offers }: AnswersProps) {
  const live = useLiveQuery(readCheckIns);
  const checkIns = valueOf(live) ?? NONE;
  const places = useMemo(() => shownPlaces(checkIns), [checkIns]);
  // Years of answers take some tenths of a second.
  const comparison = useAfterPaint(checkIns.length > 0 ? checkIns : null, compareAnswers);
  const remove = (id: string, text: string) => void run({ type: 'undoCheckIn', id }, t('removed', text));
  if (live.type === 'failed')
    return (
      <Section id="after" title={t('optionsAfter')}>
        <Problem text={t('problemReading')} />
      </Section>
    );
  return (
    <AfterSection
      {...offers}
      places={live.type === 'ready' ? places : null}
      differences={
        comparison && <Differences comparison={comparison} answers={checkIns.length} nameOf={siteName} />
      }
    >
      <Folded id="after-answers" title={t('afterOneByOne')} isLazy>
        <AnswersList checkIns={checkIns} nameOf={siteName} onRemove={remove} />
      </Folded>
    </AfterSection>
  );
}
