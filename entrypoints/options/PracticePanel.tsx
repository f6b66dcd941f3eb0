import { copyText } from '../../components/hooks/copy-text.ts';
import { openPractice } from '../../components/hooks/open-page.ts';
import { readRepairs } from '../../components/hooks/read-practice.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { PracticeSection } from '../../components/practice/PracticeSection.tsx';
import { RepairsList } from '../../components/practice/RepairsList.tsx';
import { dayClockText } from '../../components/shared/locale.ts';
import { RestButtons, RestNotice } from '../../components/shared/RestTime.tsx';
import type { RestUntil } from '../../utils/domain/rest.ts';
import { isQuiet, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';

interface PracticePanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** Practices, quiet time, kept repairs and discreet mode. */
export function PracticePanel({ settings, now, run, announce }: PracticePanelProps) {
  const repairs = valueOf(useLiveQuery(readRepairs)) ?? [];
  const { quiet, discreetOn } = settings;
  const setQuiet = (until: RestUntil | 'end') =>
    void run({ type: 'quiet', until }, t(until === 'end' ? 'quietEnded' : 'quietBegun'));
  const copy = async (text: string) => {
    const done = await copyText(text);
    announce(t(done ? 'copied' : 'copyProblem'), !done);
  };
  return (
    <PracticeSection
      onOpen={openPractice}
      isDiscreet={discreetOn}
      onDiscreet={(isOn) => void run({ type: 'saveSettings', patch: { discreetOn: isOn } }, t('kindsSaved'))}
    >
      <h3>{t('repairsTitle')}</h3>
      <RepairsList
        repairs={repairs}
        onCopy={(text) => void copy(text)}
        onRemove={({ id }) => void run({ type: 'deleteRepair', id }, t('repairRemoved'))}
      />
      <h3>{t('quietTimeTitle')}</h3>
      <p>{t('quietTimeText')}</p>
      {quiet && isQuiet(settings, now) ? (
        <RestNotice
          id="quiet-now"
          text={t('quietUntil', dayClockText(quiet.to))}
          endId="quiet-end"
          end={t('practiceEnd')}
          endLabel={t('quietEndLabel')}
          onEnd={() => setQuiet('end')}
        />
      ) : (
        <div class="actions">
          <RestButtons
            id="quiet"
            labels={[t('quietHourLabel'), t('quietTomorrowLabel')]}
            onChoose={setQuiet}
          />
        </div>
      )}
    </PracticeSection>
  );
}
