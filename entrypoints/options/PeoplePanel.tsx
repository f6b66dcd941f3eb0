import { useState } from 'preact/hooks';
import { readPeople, type People } from '../../components/hooks/read-people.ts';
import { useForms } from '../../components/hooks/use-forms.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { useNoting } from '../../components/hooks/use-noting.ts';
import { RemovableList } from '../../components/nudges/RemovableList.tsx';
import { ContactNoted } from '../../components/people/ContactNoted.tsx';
import { PeopleList } from '../../components/people/PeopleList.tsx';
import { PeopleWeek } from '../../components/people/PeopleWeek.tsx';
import { fieldsOfPerson, type PersonFields } from '../../components/people/person-fields.ts';
import { contactText } from '../../components/people/person-text.ts';
import { PersonForm } from '../../components/people/PersonForm.tsx';
import { ConfirmDialog } from '../../components/shared/ConfirmDialog.tsx';
import { Folded } from '../../components/shared/Folded.tsx';
import { firstWeekday } from '../../components/shared/locale.ts';
import { Section } from '../../components/shared/Section.tsx';
import { dayOf } from '../../utils/domain/day.ts';
import { MOST_PEOPLE, type Person, type PersonDraft } from '../../utils/domain/people.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { countWeek, listTouchpoints } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

interface PeoplePanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
}

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
  const [removing, setRemoving] = useState<Person | null>(null);
  // It says itself what it noted, and takes it back in place.
  const { noted, note, answer, undo } = useNoting((command) => run(command, ''));
  const forms = useForms<PersonFields>();
  const remove = async ({ id, name }: Person) => {
    setRemoving(null);
    if (await run({ type: 'deletePerson', id }, t('removed', name))) forms.close(id);
  };
  return (
    <>
      <PeopleList
        touchpoints={listTouchpoints(people, { today, now, quiet: settings.quiet })}
        onDone={(person) => void note(person.kind, person)}
        onAnswer={(person, said) => void answer(person, said)}
        onEdit={(person) => forms.open(fieldsOfPerson(person))}
        onRemove={setRemoving}
      />
      {noted && <ContactNoted text={noted.text} onUndo={() => void undo(noted)} />}
      <FormPart forms={forms} canAdd={people.length < MOST_PEOPLE} run={run} />
      {removing && (
        <RemoveDialog
          person={removing}
          onRemove={(person) => void remove(person)}
          onCancel={() => setRemoving(null)}
        />
      )}
    </>
  );
}

interface FormPartProps {
  readonly forms: ReturnType<typeof useForms<PersonFields>>;
  readonly canAdd: boolean;
  readonly run: RunCommand;
}

function FormPart({ forms: { front, open, change, close }, canAdd, run }: FormPartProps) {
  const save = async (person: PersonDraft, isEdit: boolean) => {
    if (await run({ type: 'savePerson', person, isEdit }, t('personSaved', person.name))) close(person.id);
  };
  if (!front) {
    if (!canAdd) return null;
    return (
      <button type="button" id="add-person" onClick={() => open(fieldsOfPerson(null))}>
        {t('personAdd')}
      </button>
    );
  }
  return (
    <PersonForm
      key={front.id}
      fields={front}
      onChange={(patch) => change(front.id, patch)}
      onSave={(person) => void save(person, !front.isNew)}
      onCancel={() => close(front.id)}
    />
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
