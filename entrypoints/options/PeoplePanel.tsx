import { useState } from 'preact/hooks';
import { readPeople, type People } from '../../components/hooks/read-people.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { RemovableList } from '../../components/nudges/RemovableList.tsx';
import { PeopleList } from '../../components/people/PeopleList.tsx';
import { PeopleWeek } from '../../components/people/PeopleWeek.tsx';
import { fieldsOfPerson } from '../../components/people/person-fields.ts';
import { contactText } from '../../components/people/person-text.ts';
import { PersonForm } from '../../components/people/PersonForm.tsx';
import { ConfirmDialog } from '../../components/shared/ConfirmDialog.tsx';
import { Folded } from '../../components/shared/Folded.tsx';
import { firstWeekday } from '../../components/shared/locale.ts';
import { Section } from '../../components/shared/Section.tsx';
import { dayOf } from '../../utils/domain/day.ts';
import { MOST_PEOPLE, type Person, type PersonDraft } from '../../utils/domain/people.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { countWeek, listTouchpoints, type TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

interface PeoplePanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
}

type Open =
  | { readonly type: 'form'; readonly person: Person | null }
  | { readonly type: 'remove'; readonly person: Person };

const ANSWERED = { notNow: 'touchNotNowSaid', skip: 'touchSkipSaid', again: 'touchSkipSaid' } as const;

/** The person's own list, what was done with people this week, and what can be done about both. */
export function PeoplePanel({ settings, now, run }: PeoplePanelProps) {
  const today = dayOf(now, settings.dayStarts);
  const read = valueOf(useLiveQuery(readPeople, today));
  return (
    <Section id="people" title={t('optionsPeople')}>
      <p>{t('peopleIntro')}</p>
      {read && <Parts read={read} today={today} settings={settings} now={now} run={run} />}
      <p class="small quiet">{t('peopleSafety')}</p>
    </Section>
  );
}

function Parts({ read, today, settings, now, run }: PeoplePanelProps & { read: People; today: string }) {
  const { people, turns } = read;
  return (
    <>
      <ListPart people={people} today={today} settings={settings} now={now} run={run} />
      <PeopleWeek
        counts={countWeek(read.week, today, firstWeekday())}
        targets={settings}
        onTargets={(patch) => void run({ type: 'saveSettings', patch }, t('targetsSaved'))}
      />
      <RecentPart read={read} run={run} />
      {turns.trials > 0 && (
        <p id="people-turns" class="small quiet">
          {t('peopleTurns', turns.trials, turns.successes)}
        </p>
      )}
    </>
  );
}

function ListPart({
  people,
  today,
  settings,
  now,
  run,
}: PeoplePanelProps & Pick<People, 'people'> & { today: string }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const save = async (person: PersonDraft) => {
    if (await run({ type: 'savePerson', person }, t('personSaved', person.name))) close();
  };
  const remove = ({ id, name }: Person) => {
    close();
    void run({ type: 'deletePerson', id }, t('removed', name));
  };
  const done = ({ id: personId, name }: Person) =>
    void run({ type: 'saveContact', id: crypto.randomUUID(), personId }, t('touchDoneSaid', name));
  const answer = ({ id, name }: Person, said: TouchpointAnswer) =>
    void run({ type: 'answerTouchpoint', id, answer: said }, t(ANSWERED[said], name));
  return (
    <>
      <PeopleList
        touchpoints={listTouchpoints(people, { today, now, quiet: settings.quiet })}
        onDone={done}
        onAnswer={answer}
        onEdit={(person) => setOpen({ type: 'form', person })}
        onRemove={(person) => setOpen({ type: 'remove', person })}
      />
      {open?.type === 'form' ? (
        <PersonForm
          key={open.person?.id}
          initial={fieldsOfPerson(open.person)}
          onSave={(person) => void save(person)}
          onCancel={close}
        />
      ) : (
        people.length < MOST_PEOPLE && (
          <button type="button" id="add-person" onClick={() => setOpen({ type: 'form', person: null })}>
            {t('personAdd')}
          </button>
        )
      )}
      {open?.type === 'remove' && <RemoveDialog person={open.person} onRemove={remove} onCancel={close} />}
    </>
  );
}

interface RemoveDialogProps {
  readonly person: Person;
  readonly onRemove: (person: Person) => void;
  readonly onCancel: () => void;
}

function RemoveDialog({ person, onRemove, onCancel }: RemoveDialogProps) {
  return (
    <ConfirmDialog
      title={t('removeOf', person.name)}
      action={t('remove')}
      onConfirm={() => onRemove(person)}
      onCancel={onCancel}
    >
      <p>{t('personRemoveWarning')}</p>
    </ConfirmDialog>
  );
}

function RecentPart({ read: { people, recent }, run }: { read: People; run: RunCommand }) {
  if (recent.length === 0) return null;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const items = recent.map((contact) => {
    const text = contactText(contact, nameOf.get(contact.personId ?? ''));
    const onRemove = () => void run({ type: 'deleteContact', id: contact.id }, t('removed', text));
    return { key: contact.id, text, onRemove };
  });
  return (
    <Folded id="people-recent" title={t('recentTitle')}>
      <RemovableList id="recent-contacts" items={items} />
    </Folded>
  );
}
