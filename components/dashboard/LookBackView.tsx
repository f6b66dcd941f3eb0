import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { CONTACT_KINDS, type ContactKind } from '../../utils/domain/contact.ts';
import { questionOf } from '../../utils/domain/look-back.ts';
import type { Period } from '../../utils/domain/period.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { periodText } from '../shared/locale.ts';

/** One a week, in turn; nothing is written down. */
const QUESTIONS: readonly MessageName[] = [
  'lookBackSeen',
  'lookBackHello',
  'lookBackAsk',
  'lookBackBoundary',
  'lookBackAlone',
];

const NOTED = {
  hello: 'weekHellos',
  conversation: 'weekConversations',
  together: 'weekTogether',
} satisfies Record<ContactKind, MessageName>;

interface LookBackViewProps {
  readonly period: Period;
  readonly balance: Balance;
  readonly daysWithPeople: number;
  /** What the person noted. */
  readonly counts: Readonly<Record<ContactKind, number>>;
}

/** What was, what was done with people, and one question. */
export function LookBackView({ period, balance, daysWithPeople, counts }: LookBackViewProps) {
  const noted = CONTACT_KINDS.filter((kind) => counts[kind] > 0);
  const question = QUESTIONS[questionOf(period, QUESTIONS.length)] ?? 'lookBackSeen';
  return (
    <div id="look-back-week">
      <h3>{periodText(period)}</h3>
      <BalanceBar balance={balance} />
      {totalMs(balance) > 0 ? <BalanceLegend balance={balance} /> : <p class="empty">{t('periodEmpty')}</p>}
      {daysWithPeople > 0 && (
        <p>{daysWithPeople === 1 ? t('periodPeopleOneDay') : t('periodPeople', daysWithPeople)}</p>
      )}
      {noted.length > 0 && (
        <ul class="look-back-noted">
          {noted.map((kind) => (
            <li key={kind} data-kind={kind}>
              {t(NOTED[kind])} {counts[kind]}
            </li>
          ))}
        </ul>
      )}
      <p id="look-back-question">{t(question)}</p>
    </div>
  );
}
