import { resolveSite } from '../../components/hooks/resolve-site.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { HoursForm } from '../../components/nudges/HoursForm.tsx';
import { LeaveToForm } from '../../components/nudges/LeaveToForm.tsx';
import { PauseNudges } from '../../components/nudges/PauseNudges.tsx';
import { StrongSites } from '../../components/nudges/StrongSites.tsx';
import { TunablesForm } from '../../components/nudges/TunablesForm.tsx';
import { Folded } from '../../components/shared/Folded.tsx';
import { isOnBreak, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import type { SaveSettings } from './NudgesPanel.tsx';

interface NudgeSettingsPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly save: SaveSettings;
  readonly onPause: (until: number | null) => void;
}

/** When nudges may speak, where "Leave" leads, strong mode, and the numbers behind. */
export function NudgeSettingsPanel({ settings, now, save, onPause }: NudgeSettingsPanelProps) {
  const { nudgeHours, nudgePause, leaveTo, strongSites } = settings;
  return (
    <>
      <Folded id="nudge-when" title={t('whenTitle')}>
        <HoursForm hours={nudgeHours} onChange={(hours, done) => save({ nudgeHours: hours }, done)} />
        <h4>{t('pauseNudgesTitle')}</h4>
        <PauseNudges
          pause={isOnBreak(settings, now) ? nudgePause : null}
          now={now}
          dayStarts={settings.dayStarts}
          onPause={onPause}
        />
      </Folded>
      <Folded id="nudge-leave" title={t('leaveTitle')}>
        <LeaveToForm leaveTo={leaveTo} onChange={(chosen) => save({ leaveTo: chosen }, t('leaveSaved'))} />
        <StrongSites
          sites={strongSites}
          nameOf={siteName}
          resolveSite={resolveSite}
          onChange={(sites, done) => save({ strongSites: sites }, done)}
        />
      </Folded>
      <Folded id="nudge-finer" title={t('finerTitle')}>
        <TunablesForm settings={settings} onSave={(tunables) => save(tunables, t('kindsSaved'))} />
      </Folded>
    </>
  );
}
