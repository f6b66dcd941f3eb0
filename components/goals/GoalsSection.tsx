import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Folded } from '../shared/Folded.tsx';
import { Section } from '../shared/Section.tsx';
import { GoalItem, type GoalActions, type ListedGoal } from './GoalItem.tsx';

interface GoalsSectionProps extends GoalActions {
  readonly goals: readonly ListedGoal[];
  /** The form stands in the place of the button that opens it. */
  readonly isFormOpen: boolean;
  readonly onAdd: () => void;
  /** Whose minutes stand on the toolbar; `null` for none. */
  readonly onBadge: string | null;
  readonly onShow: (id: string | null) => void;
  /** What is open: the form or a confirmation. */
  readonly children: ComponentChildren;
}

const NONE = 'none';

/** The person's own boundaries, how each stands, and those that ended. */
export function GoalsSection(props: GoalsSectionProps) {
  const { goals, isFormOpen, onAdd, onBadge, onShow, children, ...actions } = props;
  const going = goals.filter(({ goal }) => goal.endedDay === null);
  const over = goals.filter(({ goal }) => goal.endedDay !== null);
  const list = (listed: readonly ListedGoal[]) => (
    <ul class="goal-list">
      {listed.map((each) => (
        <GoalItem key={each.goal.id} listed={each} {...actions} />
      ))}
    </ul>
  );
  return (
    <Section id="goals" title={t('optionsGoals')}>
      <p>{goals.length > 0 ? t('goalsIntro') : t('goalsEmpty')}</p>
      {list(going)}
      {children}
      <button type="button" id="add-goal" hidden={isFormOpen} onClick={onAdd}>
        {t('goalAdd')}
      </button>
      {going.length > 0 && (
        <ChoiceField
          id="goal-on-badge"
          label={t('goalOnBadge')}
          value={onBadge ?? NONE}
          choices={[
            [NONE, t('goalOnBadgeNone')],
            ...going.map(({ goal, name }): [string, string] => [goal.id, name]),
          ]}
          onChange={(id) => onShow(id === NONE ? null : id)}
        />
      )}
      {over.length > 0 && (
        <Folded id="goals-ended" title={t('goalsEnded')}>
          {list(over)}
        </Folded>
      )}
    </Section>
  );
}
