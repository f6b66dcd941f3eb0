import { useState } from 'preact/hooks';
import { JoinForm } from '../../components/counting/JoinForm.tsx';
import { RulesSection, type SaidItem } from '../../components/counting/RulesSection.tsx';
import { correctionText, ruleText } from '../../components/counting/said-text.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { resolveSite } from '../../components/hooks/resolve-site.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { longDayText } from '../../components/shared/locale.ts';
import { dateOf } from '../../utils/domain/day.ts';
import { t } from '../../utils/platform/messages.ts';
import { AddressRulePanel } from './AddressRulePanel.tsx';

interface RulesPanelProps {
  readonly week: Week;
  readonly run: RunCommand;
}

/** What the person said counts as what: everything so far, and the ways to say more. */
export function RulesPanel({ week, run }: RulesPanelProps) {
  const [open, setOpen] = useState<'address' | 'join' | null>(null);
  const close = () => {
    const opener = open === 'join' ? '#add-join' : '#add-address';
    setOpen(null);
    // It comes back with the next drawing.
    setTimeout(() => document.querySelector<HTMLElement>(opener)?.focus());
  };
  const join = async (site: string, into: string) => {
    const rule = { type: 'join', id: crypto.randomUUID(), site, into } as const;
    if (await run({ type: 'saveRule', rule }, t('joined', siteName(site), siteName(into)))) close();
  };
  return (
    <RulesSection items={saidItems(week, run)}>
      {open === 'address' && <AddressRulePanel run={run} onClose={close} />}
      {open === 'join' && (
        <JoinForm resolveSite={resolveSite} onJoin={(site, into) => void join(site, into)} onCancel={close} />
      )}
      {open === null && (
        <div class="actions">
          <button type="button" id="add-address" onClick={() => setOpen('address')}>
            {t('addressAdd')}
          </button>
          <button type="button" id="add-join" onClick={() => setOpen('join')}>
            {t('joinAdd')}
          </button>
        </div>
      )}
    </RulesSection>
  );
}

/** Rules and corrections together, the latest first. */
function saidItems({ rules, corrections }: Week, run: RunCommand): SaidItem[] {
  const items = [
    ...rules.map((rule) => ({
      ...rule,
      text: ruleText(rule, siteName),
      takeBack: { type: 'deleteRule', id: rule.id } as const,
    })),
    ...corrections.map((correction) => ({
      ...correction,
      text: correctionText(correction, siteName),
      takeBack: { type: 'takeBackCorrection', id: correction.id } as const,
    })),
  ];
  return items
    .toSorted((left, right) => right.at - left.at)
    .map(({ id, at, text, takeBack }) => ({
      id,
      text,
      when: t('saidWhen', longDayText(dateOf(at))),
      onTakeBack: () => void run(takeBack, t('tookBack', text)),
    }));
}
