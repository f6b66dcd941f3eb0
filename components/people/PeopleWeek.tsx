import { MOST_A_WEEK, type Settings } from '../../utils/domain/settings.ts';
import { CONTACT_KINDS, type ContactKind } from '../../utils/domain/contact.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Folded } from '../shared/Folded.tsx';
import { firstWeekday, weekdayText } from '../shared/locale.ts';

/** The person's own targets for a week. */
export type Targets = Pick<Settings, 'hellosAWeek' | 'conversationsAWeek'>;

interface PeopleWeekProps {
  readonly counts: Readonly<Record<ContactKind, number>>;
  readonly targets: Targets;
  readonly onTargets: (targets: Partial<Targets>) => void;
}

const WEEK_NAME = {
  hello: 'weekHellos',
  conversation: 'weekConversations',
  together: 'weekTogether',
} as const;
const TARGETS = [
  ['hellosAWeek', 'targetHellos'],
  ['conversationsAWeek', 'targetConversations'],
] as const;
const CHOICES = Array.from({ length: MOST_A_WEEK + 1 }, (_, count) => count);

/** What was done this week, beside what the person would like; nothing is missing, and nothing is late. */
export function PeopleWeek({ counts, targets, onTargets }: PeopleWeekProps) {
  const wanted = { hello: targets.hellosAWeek, conversation: targets.conversationsAWeek, together: 0 };
  return (
    <>
      <h3>{t('weekTitle')}</h3>
      <dl id="people-week" class="people-week">
        {CONTACT_KINDS.map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{t(WEEK_NAME[kind])}</dt>
            <dd>{counts[kind]}</dd>
            <dd class="small quiet">{wanted[kind] > 0 ? t('weekTarget', wanted[kind]) : ''}</dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{t('weekAbout', weekdayText(firstWeekday(), 'long'))}</p>
      <Folded id="people-targets" title={t('targetsTitle')}>
        <p class="small quiet">{t('targetsAbout')}</p>
        <div class="field-row">
          {TARGETS.map(([key, label]) => (
            <ChoiceField
              key={key}
              id={key}
              label={t(label)}
              value={String(targets[key])}
              choices={CHOICES.map((count) => [String(count), count === 0 ? t('targetNone') : String(count)])}
              onChange={(count) => onTargets({ [key]: Number(count) })}
            />
          ))}
        </div>
      </Folded>
    </>
  );
}
