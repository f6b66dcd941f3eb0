import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME, SHOWN_CLASSES } from '../shared/class-words.ts';
import { minutesCell, TextTable } from '../shared/TextTable.tsx';

/** One part of a period: a day, or a month. */
export interface PeriodPart {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  /** `null` where nothing was measured, here or elsewhere. */
  readonly balance: Balance | null;
}

interface PeriodTableProps {
  readonly id: string;
  readonly parts: readonly Pick<PeriodPart, 'name' | 'balance'>[];
  /** Puts a text where the person can paste it from. */
  readonly onCopy: (text: string) => void;
}

/** Days or months as text, in whole minutes. */
export function PeriodTable({ id, parts, onCopy }: PeriodTableProps) {
  const head = [t('periodDay'), ...SHOWN_CLASSES.map((name) => t(CLASS_NAME[name])), t('periodTotal')];
  const rows = parts.map(({ name, balance }) => [
    name,
    ...SHOWN_CLASSES.map((each) => (balance ? minutesCell(balance[each]) : '')),
    balance ? minutesCell(totalMs(balance)) : '',
  ]);
  return <TextTable id={id} head={head} rows={rows} onCopy={onCopy} />;
}
