import { useEffect, useState } from 'preact/hooks';
import {
  fieldsOf,
  hoursOf,
  sitesTyped,
  type GoalFields,
  type GoalToSave,
} from '../../components/goals/goal-fields.ts';
import { scopeText } from '../../components/goals/scope-text.ts';
import { GoalForm } from '../../components/goals/GoalForm.tsx';
import type { GoalActions, ListedGoal } from '../../components/goals/GoalItem.tsx';
import { GoalsSection } from '../../components/goals/GoalsSection.tsx';
import { goalsKey, knownSite, readGoals } from '../../components/hooks/read-goals.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { resolveSite, siteSuggestions } from '../../components/hooks/resolve-site.ts';
import { useForms } from '../../components/hooks/use-forms.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { ConfirmDialog } from '../../components/shared/ConfirmDialog.tsx';
import { firstWeekday } from '../../components/shared/locale.ts';
import { addDays, daysUntil, weekdayOf } from '../../utils/domain/day.ts';
import { measureOf } from '../../utils/domain/goal-measure.ts';
import { suggestMinutes, SUGGESTION_DAYS } from '../../utils/domain/goal-suggestion.ts';
import { judgeUnit, unitOf, type Measure } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { listedGoal } from './listed-goal.ts';

const TURN_TEXT = { paused: 'goalPaused', resumed: 'goalResumed', ended: 'goalEnded' } as const;

/** One of the person's goals, as a nudge would remind of it. */
export function exampleGoal({ goals, rows, lens, today }: Week) {
  const facts = { rows: new Map(rows.map((row) => [row.day, row])), spans: new Map(), kept: [], lens };
  for (const goal of goals) {
    const unit = unitOf(goal, today, firstWeekday(), today);
    const progress = unit && judgeUnit(goal, unit, measureOf(facts, goal.id));
    if (progress) return { siteName: scopeText(progress.terms), progress };
  }
  return null;
}

interface GoalsPanelProps {
  readonly week: Week;
  /** The site that a goal was asked for elsewhere on the page, anew each time. */
  readonly wanted: { readonly site: string } | null;
  readonly run: RunCommand;
}

/** Goals with how they stand and stood; adding, editing, pausing, ending and deleting them. */
export function GoalsPanel({ week, wanted, run }: GoalsPanelProps) {
  const forms = useGoalForms(wanted);
  const { front } = forms;
  const [deleting, setDeleting] = useState<ListedGoal | null>(null);
  const book = valueOf(useLiveQuery(readGoals, goalsKey(week.today, front !== undefined)));
  const save = async (goal: GoalToSave, isEdit: boolean) => {
    const name = goal.words ?? scopeText(goal.terms);
    if (await run({ type: 'saveGoal', goal, isEdit }, t('goalSaved', name))) forms.close(goal.id);
  };
  const remove = async ({ goal: { id }, name }: ListedGoal) => {
    setDeleting(null);
    if (await run({ type: 'deleteGoal', id }, t('goalDeleted', name))) forms.close(id);
  };
  const measured = [...new Set(week.rows.flatMap((row) => Object.keys(row.sites)))];
  return (
    <GoalsSection
      goals={book?.goals.map((goal) => listedGoal(goal, book.measureFor(goal.id), week)) ?? []}
      isFormOpen={front !== undefined}
      onAdd={() => forms.open(fieldsOf(null))}
      onBadge={week.settings.goalOnBadge}
      onShow={(id) => void run({ type: 'showGoal', id }, t('goalShown'))}
      {...actionsOf(run, ({ goal }) => forms.open(fieldsOf(goal)), setDeleting)}
    >
      {front && (
        <GoalForm
          key={front.id}
          fields={front}
          suggestions={siteSuggestions(measured)}
          resolveSite={resolveSite}
          suggestMinutes={(fields) =>
            book ? usualMinutes(fields, book.measureFor(null), measured, week.today) : null
          }
          onChange={(patch) => forms.change(front.id, patch)}
          onSave={(goal) => void save(goal, !front.isNew)}
          onCancel={() => forms.close(front.id)}
        />
      )}
      {deleting && (
        <ConfirmDialog
          title={t('goalDeleteOf', deleting.name)}
          action={t('delete')}
          onConfirm={() => void remove(deleting)}
          onCancel={() => setDeleting(null)}
        >
          <p>{t('goalDeleteWarning')}</p>
        </ConfirmDialog>
      )}
    </GoalsSection>
  );
}

/** The forms that are begun; a goal asked for elsewhere opens one, or leads to the one for that place. */
function useGoalForms(wanted: GoalsPanelProps['wanted']) {
  const forms = useForms<GoalFields>();
  const { open } = forms;
  useEffect(() => {
    if (!wanted) return;
    const fields = fieldsOf(null, wanted.site);
    open(fields, ({ isNew, siteText }) => isNew && siteText === fields.siteText);
    // The form takes the focus when it comes; one that is there already does not.
    document.querySelector<HTMLElement>('#goal-form input')?.focus();
  }, [wanted, open]);
  return forms;
}

function actionsOf(
  run: RunCommand,
  onEdit: GoalActions['onEdit'],
  onDelete: GoalActions['onDelete'],
): GoalActions {
  return {
    onEdit,
    onDelete,
    onTurn: ({ goal, name }, to) => void run({ type: 'turnGoal', id: goal.id, to }, t(TURN_TEXT[to], name)),
    onTell: ({ goal, name }, isTold) =>
      void run({ type: 'tellGoal', id: goal.id, isTold }, t(isTold ? 'goalTold' : 'goalUntold', name)),
  };
}

/** What is usual for the person where the fields look, by the two weeks before today. */
function usualMinutes(
  fields: GoalFields,
  measure: Measure,
  measured: readonly string[],
  today: string,
): number | null {
  const { where, measure: what, weekdays, period, direction } = fields;
  const keys = sitesTyped(fields).map((text) => knownSite(text, measured));
  const sites = keys.filter((key) => key !== null);
  const hours = hoursOf(fields);
  const isWhole = where === 'all' || (sites.length > 0 && sites.length === keys.length);
  if (!isWhole || hours === undefined) return null;
  const scope = where === 'all' ? { type: where } : { type: where, sites };
  const terms = { sinceDay: '', direction, minutes: 1, period, measure: what, scope, weekdays, hours };
  const days = daysUntil(addDays(today, -1), SUGGESTION_DAYS).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  );
  return suggestMinutes(
    days.map((day) => measure(terms, day)),
    period,
  );
}
