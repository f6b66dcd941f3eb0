import { NUDGE_KINDS, type NudgeKind } from '../../utils/domain/nudge-kinds.ts';
import { t } from '../../utils/platform/messages.ts';
import { KIND_ABOUT, KIND_NAME } from './kind-text.ts';

interface KindsFieldProps {
  readonly kept: readonly NudgeKind[];
  readonly onChange: (kept: readonly NudgeKind[]) => void;
}

/** The kinds of nudge, each with what it does; the person keeps the ones they like. */
export function KindsField({ kept, onChange }: KindsFieldProps) {
  const toggle = (kind: NudgeKind) =>
    onChange(NUDGE_KINDS.filter((each) => kept.includes(each) !== (each === kind)));
  return (
    <fieldset class="kinds">
      <legend class="quiet small">{t('kindsIntro')}</legend>
      {NUDGE_KINDS.map((kind) => (
        <label key={kind} class="check">
          <input
            type="checkbox"
            name="nudge-kind"
            value={kind}
            checked={kept.includes(kind)}
            onChange={() => toggle(kind)}
          />
          <span>
            {t(KIND_NAME[kind])}
            <span class="explained small">{t(KIND_ABOUT[kind])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
