import { useState } from 'preact/hooks';
import type { Week } from '../../components/hooks/read-week.ts';
import { resolveSite, siteSuggestions } from '../../components/hooks/resolve-site.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { fieldsOf, type GoalToSave } from '../../components/goals/goal-fields.ts';
import { GoalForm } from '../../components/goals/GoalForm.tsx';
import { GoalsSection } from '../../components/goals/GoalsSection.tsx';
import { ConfirmDialog } from '../../components/shared/ConfirmDialog.tsx';
import { balanceOfSite } from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import { emptyDay } from '../../utils/domain/day-totals.ts';
import { holdsOn, judgeGoal, type Goal } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';

type Open =
  | { readonly type: 'form'; readonly goal: Goal | null }
  | { readonly type: 'delete'; readonly goal: Goal };

/** A goal with its site's name and today's progress, where it holds today. */
export function listedGoal(goal: Goal, { rows, today, lens }: Week) {
  const row = rows.find((each) => each.day === today) ?? emptyDay(today);
  const before = rows.find((each) => each.day === addDays(today, -1));
  const progress = holdsOn(goal, today)
    ? judgeGoal(goal, balanceOfSite(lens.siteOf(goal.site), row, before))
    : null;
  return { goal, name: siteName(goal.site), progress };
}

/** Goals with today's progress; adding, editing and deleting them. */
export function GoalsPanel({ week, run }: { readonly week: Week; readonly run: RunCommand }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const save = async (goal: GoalToSave) => {
    const command = { type: 'saveGoal', goal } as const;
    if (await run(command, t('goalSaved', siteName(goal.site)))) close();
  };
  const remove = (goal: Goal) => {
    close();
    void run({ type: 'deleteGoal', id: goal.id }, t('goalDeleted', siteName(goal.site)));
  };
  const measured = [...new Set(week.rows.flatMap((row) => Object.keys(row.sites)))];
  return (
    <GoalsSection
      goals={week.goals.map((goal) => listedGoal(goal, week))}
      isFormOpen={open?.type === 'form'}
      onAdd={() => setOpen({ type: 'form', goal: null })}
      onEdit={(goal) => setOpen({ type: 'form', goal })}
      onDelete={(goal) => setOpen({ type: 'delete', goal })}
    >
      {open?.type === 'form' && (
        <GoalForm
          key={open.goal?.id}
          initial={fieldsOf(open.goal, open.goal ? siteName(open.goal.site) : '')}
          suggestions={siteSuggestions(measured)}
          resolveSite={resolveSite}
          onSave={(goal) => void save(goal)}
          onCancel={close}
        />
      )}
      {open?.type === 'delete' && (
        <ConfirmDialog
          title={t('goalDeleteOf', siteName(open.goal.site))}
          action={t('delete')}
          onConfirm={() => remove(open.goal)}
          onCancel={close}
        >
          <p>{t('goalDeleteWarning')}</p>
        </ConfirmDialog>
      )}
    </GoalsSection>
  );
}
