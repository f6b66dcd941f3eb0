import type { ComponentChildren } from 'preact';
import type { Goal, GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';
import { GoalItem } from './GoalItem.tsx';

interface GoalsSectionProps {
  readonly goals: readonly {
    readonly goal: Goal;
    readonly name: string;
    /** `null` on a day that the goal says nothing about. */
    readonly progress: GoalProgress | null;
  }[];
  /** The form stands in the place of the button that opens it. */
  readonly isFormOpen: boolean;
  readonly onAdd: () => void;
  readonly onEdit: (goal: Goal) => void;
  readonly onDelete: (goal: Goal) => void;
  /** What is open: the form or a confirmation. */
  readonly children: ComponentChildren;
}

/** The person's own boundaries, with today beside each. */
export function GoalsSection(props: GoalsSectionProps) {
  const { goals, isFormOpen, onAdd, onEdit, onDelete, children } = props;
  return (
    <Section id="goals" title={t('optionsGoals')}>
      <p>{goals.length > 0 ? t('goalsIntro') : t('goalsEmpty')}</p>
      <ul class="goal-list">
        {goals.map(({ goal, name, progress }) => (
          <GoalItem
            key={goal.id}
            goal={goal}
            name={name}
            progress={progress}
            onEdit={() => onEdit(goal)}
            onDelete={() => onDelete(goal)}
          />
        ))}
      </ul>
      {children}
      <button type="button" id="add-goal" hidden={isFormOpen} onClick={onAdd}>
        {t('goalAdd')}
      </button>
    </Section>
  );
}
