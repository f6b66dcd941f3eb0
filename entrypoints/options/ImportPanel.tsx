import { ImportChoice } from '../../components/data/ImportChoice.tsx';
import { ImportPreview, type ImportLine } from '../../components/data/ImportPreview.tsx';
import { ImportProgress } from '../../components/data/ImportProgress.tsx';
import { useImport } from '../../components/hooks/use-import.ts';
import { dayClockText, numberText } from '../../components/shared/locale.ts';
import type { ImportCounts } from '../../utils/data/import.ts';
import { ID_TABLES, type ImportFile } from '../../utils/data/import-file.ts';
import type { ImportProblem } from '../../utils/data/refusal.ts';
import { t } from '../../utils/platform/messages.ts';
import { TABLE_TEXT } from './table-text.ts';

interface ImportPanelProps {
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** Brings in a file: of this product, from here or elsewhere, or of another tracker. */
export function ImportPanel({ announce }: ImportPanelProps) {
  const { state, read, merge, giveUp, bringBack } = useImport((settingsTaken) =>
    announce(t(settingsTaken ? 'importDone' : 'importDoneButSettings'), !settingsTaken),
  );
  switch (state.type) {
    case 'reading':
      return <ImportProgress text={t('importReading')} done={state.done} onCancel={giveUp} />;
    case 'merging':
      return <ImportProgress text={t('importMerging')} done={state.done} onCancel={giveUp} />;
    case 'ready': {
      const { file, counts, withErased } = state;
      return (
        <ImportPreview
          origin={originText(file)}
          lines={linesOf(counts)}
          left={leftOf(counts, file)}
          withErased={counts.erased > 0 || withErased ? withErased : null}
          hasSettings={Object.keys(file.settings).length > 0}
          onBringBack={(isOn) => bringBack(file, isOn)}
          onMerge={(withSettings) => merge(file, withErased, withSettings)}
          onCancel={giveUp}
        />
      );
    }
    default:
      return (
        <ImportChoice
          onChoose={read}
          problem={state.type === 'refused' ? problemText(state.problem) : null}
        />
      );
  }
}

function originText({ from, exportedAt }: ImportFile): string {
  if (from === 'time-tracker') return t('importFromOther', 'Time Tracker');
  if (from === 'web-activity-time-tracker') return t('importFromOther', 'Web Activity Time Tracker');
  return t('importFromOwn', dayClockText(exportedAt ?? 0));
}

function linesOf(counts: ImportCounts): ImportLine[] {
  const line = (key: string, text: string, added: number, changed = 0): ImportLine[] =>
    added + changed === 0 ? [] : [{ key, text, detail: detailText(added, changed) }];
  return [
    ...line('days', t('kindDays'), counts.newDays, counts.changedDays),
    ...line('spans', t('kindSpans'), counts.spans),
    ...ID_TABLES.flatMap((table) =>
      line(table, t(TABLE_TEXT[table]), counts.added[table], counts.changed[table]),
    ),
    ...line('decisions', t('kindDecisions'), counts.decisions),
  ];
}

function detailText(added: number, changed: number): string {
  const [more, other] = [t('importNew', numberText(added)), t('importChanged', numberText(changed))];
  if (changed === 0) return more;
  return added === 0 ? other : `${more}, ${other}`;
}

function leftOf({ measuredHere, erased }: ImportCounts, { from, skipped }: ImportFile): string[] {
  return [
    ...(measuredHere > 0 ? [t('importMeasuredHere', numberText(measuredHere))] : []),
    ...(erased > 0 ? [t('importLeftErased', numberText(erased))] : []),
    ...(skipped > 0
      ? [t(from === 'quality-minutes' ? 'importAhead' : 'importSkipped', numberText(skipped))]
      : []),
  ];
}

function problemText(problem: ImportProblem): string {
  switch (problem.type) {
    case 'tooLarge':
      return t('importTooLarge');
    case 'notJson':
      return t('importNotJson');
    case 'unknown':
      return t('importUnknown');
    case 'newer':
      return t('importNewer');
    case 'unreadable':
      return t('importUnreadable');
    case 'field':
      return problem.found === ''
        ? t('importMissing', problem.place)
        : t('importField', problem.place, problem.found);
  }
}
