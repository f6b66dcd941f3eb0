import { useState } from 'preact/hooks';
import { NudgePreview } from '../../components/nudge/NudgePreview.tsx';
import { KIND_NAME } from '../../components/nudges/kind-text.ts';
import { KindsField } from '../../components/nudges/KindsField.tsx';
import { SavedTextForm } from '../../components/nudges/SavedTextForm.tsx';
import { ChoiceField } from '../../components/shared/ChoiceField.tsx';
import { durationText } from '../../components/shared/duration-text.ts';
import type { GoalProgress } from '../../utils/domain/goals.ts';
import { NUDGE_KINDS, type NudgeKind } from '../../utils/domain/nudge-kinds.ts';
import { IF_THEN_LENGTH, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import type { SaveSettings } from './NudgesPanel.tsx';

interface NudgeKindsPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly goal: { readonly siteName: string; readonly progress: GoalProgress } | null;
  readonly save: SaveSettings;
}

/** The kinds of nudge: which to keep, what they look like, and the person's own part in them. */
export function NudgeKindsPanel({ settings, now, goal, save }: NudgeKindsPanelProps) {
  const [kind, setKind] = useState<NudgeKind>('mirror');
  const { nudgeKinds, nudgeLimitMinutes: limitMinutes, ifThen } = settings;
  return (
    <>
      <h3>{t('kindsTitle')}</h3>
      <KindsField kept={nudgeKinds} onChange={(kept) => save({ nudgeKinds: kept }, t('kindsSaved'))} />
      <SavedTextForm
        id="if-then"
        label={t('ifThenLabel', durationText(limitMinutes * 60_000))}
        stored={ifThen}
        maxLength={IF_THEN_LENGTH}
        onSave={(text) => save({ ifThen: text.trim() }, t('kindsSaved'))}
      />
      <p class="small quiet">{t('ifThenAbout')}</p>
      <p class="small">
        <a href="#people">{t('waysMoved')}</a>
      </p>
      <h3>{t('nudgePreviewTitle')}</h3>
      <ChoiceField
        id="preview-kind"
        label={t('kindPreview')}
        value={kind}
        choices={NUDGE_KINDS.map((each) => [each, t(KIND_NAME[each])] as const)}
        onChange={setKind}
      />
      <NudgePreview
        kind={kind}
        limitMinutes={limitMinutes}
        now={now}
        ifThen={ifThen}
        {...(goal ? { goal } : {})}
      />
    </>
  );
}
