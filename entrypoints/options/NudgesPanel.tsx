import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { NudgesSection } from '../../components/settings/NudgesSection.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';

interface NudgesPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
}

/** The nudge settings as they are stored, and the commands that change them. */
export function NudgesPanel({ settings, now, run }: NudgesPanelProps) {
  return (
    <NudgesSection
      isOn={settings.nudgesOn}
      limitMinutes={settings.nudgeLimitMinutes}
      now={now}
      onSwitch={(nudgesOn) =>
        void run({ type: 'saveSettings', patch: { nudgesOn } }, t(nudgesOn ? 'nudgesAreOn' : 'nudgesAreOff'))
      }
      onLimit={(nudgeLimitMinutes) =>
        void run(
          { type: 'saveSettings', patch: { nudgeLimitMinutes } },
          t('nudgeLimitSaved', nudgeLimitMinutes),
        )
      }
    />
  );
}
