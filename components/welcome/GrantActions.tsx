import { t } from '../../utils/platform/messages.ts';

interface GrantActionsProps {
  /** How many places are chosen and not measured yet. */
  readonly count: number;
  readonly status: string;
  readonly isEverywhere: boolean;
  /** Both run in the click itself, so that they may ask the browser. */
  readonly onMeasure: () => void;
  readonly onMeasureEverywhere: () => void;
}

/** The one question of the page: these places, or everywhere. */
export function GrantActions({
  count,
  status,
  isEverywhere,
  onMeasure,
  onMeasureEverywhere,
}: GrantActionsProps) {
  return (
    <div class="grant-bar">
      <p id="grant-status" role="status">
        {status}
      </p>
      {!isEverywhere && (
        <div class="actions">
          <button
            type="button"
            id="measure-chosen"
            class="primary"
            disabled={count === 0}
            onClick={onMeasure}
          >
            {measureText(count)}
          </button>
          <button type="button" id="measure-everywhere" class="quiet-button" onClick={onMeasureEverywhere}>
            {t('measureEverywhere')}
          </button>
        </div>
      )}
    </div>
  );
}

function measureText(count: number): string {
  if (count === 0) return t('measureNone');
  return count === 1 ? t('measureOne') : t('measureMany', count);
}
