import { useEffect } from 'preact/hooks';
import { readNudges, readOutcomes } from '../../components/hooks/read-nudges.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { wasDone } from '../../components/hooks/send-command.ts';
import { DecisionsList } from '../../components/nudges/DecisionsList.tsx';
import { ExperimentField } from '../../components/nudges/ExperimentField.tsx';
import { OutcomesTable } from '../../components/nudges/OutcomesTable.tsx';
import { quietText } from '../../components/nudges/quiet-text.ts';
import { RemovableList } from '../../components/nudges/RemovableList.tsx';
import { NudgesSection } from '../../components/settings/NudgesSection.tsx';
import { Folded } from '../../components/shared/Folded.tsx';
import { NUDGE_KINDS } from '../../utils/domain/nudge-kinds.ts';
import { reportExperiment, reportNudges } from '../../utils/domain/nudge-report.ts';
import type { QuietRule } from '../../utils/domain/quiet-rules.ts';
import type { GoalProgress } from '../../utils/domain/goals.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { SettingsPatch } from '../../utils/messaging/commands.ts';
import { t } from '../../utils/platform/messages.ts';
import { NudgeKindsPanel } from './NudgeKindsPanel.tsx';
import { NudgeSettingsPanel } from './NudgeSettingsPanel.tsx';

interface NudgesPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly goal: { readonly siteName: string; readonly progress: GoalProgress } | null;
  readonly run: RunCommand;
}

/** Saves some of the settings and says so. */
export type SaveSettings = (patch: SettingsPatch, done: string) => void;

/** Everything about nudges: settings as they are stored, what became of them and why, and the commands that change them. */
export function NudgesPanel({ settings, now, goal, run }: NudgesPanelProps) {
  const kept = valueOf(useLiveQuery(readNudges));
  // What followed the last nudges is judged when it is looked at; otherwise with the next nudge, or once a day.
  useEffect(() => void wasDone({ type: 'judgeNudges' }), []);
  const save: SaveSettings = (patch, done) => void run({ type: 'saveSettings', patch }, done);
  const setLimit = (nudgeLimitMinutes: number) =>
    save({ nudgeLimitMinutes, limitOfferedAt: now }, t('nudgeLimitSaved', nudgeLimitMinutes));
  return (
    <NudgesSection
      settings={settings}
      suggestion={kept?.suggestion ?? null}
      onSwitch={(nudgesOn) => save({ nudgesOn }, t(nudgesOn ? 'nudgesAreOn' : 'nudgesAreOff'))}
      onLimit={setLimit}
      onKeepLimit={() => save({ limitOfferedAt: now }, t('limitKept'))}
    >
      <NudgeKindsPanel settings={settings} now={now} goal={goal} save={save} />
      <NudgeSettingsPanel
        settings={settings}
        now={now}
        save={save}
        onPause={(until) =>
          void run({ type: 'pauseNudges', until }, until === null ? t('nudgesResumed') : t('kindsSaved'))
        }
      />
      <Folded id="quiet-rules" title={t('quietTitle')}>
        <p class="quiet">{t('quietEmpty')}</p>
        <RemovableList id="quiet-list" items={(kept?.quietRules ?? []).map((rule) => quietItem(rule, run))} />
      </Folded>
      <Folded id="nudge-outcomes" title={t('outcomesTitle')} isLazy>
        <Outcomes isOn={settings.experimentOn} save={save} />
      </Folded>
      <Folded id="nudge-decisions" title={t('decisionsTitle')}>
        <DecisionsList decisions={kept?.decisions ?? []} nameOf={siteName} />
      </Folded>
    </NudgesSection>
  );
}

function Outcomes({ isOn, save }: { readonly isOn: boolean; readonly save: SaveSettings }) {
  const outcomes = valueOf(useLiveQuery(readOutcomes));
  return (
    <>
      <OutcomesTable reports={reportNudges(outcomes?.nudges ?? [], NUDGE_KINDS)} />
      <ExperimentField
        isOn={isOn}
        result={reportExperiment(outcomes?.drawn ?? [])}
        onSwitch={(experimentOn) => save({ experimentOn }, t('kindsSaved'))}
      />
    </>
  );
}

function quietItem(rule: QuietRule, run: RunCommand) {
  const text = quietText(rule, siteName(rule.site));
  const onRemove = () => void run({ type: 'deleteQuietRule', id: rule.id }, t('removed', text));
  return { key: rule.id, text, onRemove };
}
