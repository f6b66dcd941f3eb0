import { useState } from 'preact/hooks';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { usePassing } from '../../components/hooks/use-passing.ts';
import { ContactNoted } from '../../components/people/ContactNoted.tsx';
import { DuePerson } from '../../components/people/DuePerson.tsx';
import { FeltForm } from '../../components/people/FeltForm.tsx';
import { OfflineRow } from '../../components/people/OfflineRow.tsx';
import { CONTACT_NAME } from '../../components/people/person-text.ts';
import type { CheckInAnswers } from '../../utils/domain/check-in.ts';
import type { ContactKind } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/people.ts';
import { firstDue, type TouchpointAnswer } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

/** How long what was noted can be taken back in place. */
const UNDO_MS = 10_000;

interface PeoplePanelProps {
  readonly today: Today;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
}

/** What was just noted: contact, by its id, or an answer about someone, by theirs. */
interface Noted {
  readonly text: string;
  readonly contactId?: string;
  readonly personId?: string;
}

/** At most one person who is due, and a row for contact that no browser sees. */
export function PeoplePanel({ today, now, run }: PeoplePanelProps) {
  const [feltId, setFeltId] = useState<string | null>(null);
  const { noted, setNoted, note, answer, undo } = useNoting(run);
  const due = firstDue(today.people, { today: today.day, now, quiet: today.settings.quiet });
  const saveFelt = async (contactId: string, answers: CheckInAnswers) => {
    if (!(await run({ type: 'answerContact', id: contactId, answers }))) return;
    setFeltId(null);
    setNoted({ text: t('feltSaved') });
  };
  const openFelt = (contactId: string) => {
    setNoted(null);
    setFeltId(contactId);
  };
  if (feltId !== null)
    return <FeltForm onSave={(answers) => void saveFelt(feltId, answers)} onSkip={() => setFeltId(null)} />;
  return (
    <>
      {due && (
        <DuePerson
          key={due.person.id}
          touchpoint={due}
          onDone={() => void note(due.person.kind, due.person)}
          onAnswer={(said) => void answer(due.person, said)}
        />
      )}
      {noted ? (
        <NotedPart noted={noted} onUndo={() => void undo(noted)} onFelt={openFelt} />
      ) : (
        <OfflineRow onContact={(kind) => void note(kind, null)} />
      )}
    </>
  );
}

/** What a tap stores, and how it is taken back. */
function useNoting(run: PeoplePanelProps['run']) {
  const [noted, setNoted] = usePassing<Noted>(UNDO_MS);
  // Two taps before the answer are one: the next contact has another name when this one is stored.
  const [id, setId] = useState(() => crypto.randomUUID());
  const note = async (kind: ContactKind, person: Person | null) => {
    if (!(await run({ type: 'saveContact', id, kind, personId: person?.id ?? null }))) return;
    setId(crypto.randomUUID());
    const what = t(CONTACT_NAME[kind]);
    setNoted({ contactId: id, text: t('contactNoted', person ? t('contactWith', what, person.name) : what) });
  };
  const answer = async (person: Person, said: TouchpointAnswer) => {
    if (!(await run({ type: 'answerTouchpoint', id: person.id, answer: said }))) return;
    setNoted({
      personId: person.id,
      text: t(said === 'skip' ? 'touchSkipSaid' : 'touchNotNowSaid', person.name),
    });
  };
  const undo = async ({ contactId, personId }: Noted) => {
    const done =
      contactId === undefined
        ? await run({ type: 'answerTouchpoint', id: personId ?? '', answer: 'again' })
        : await run({ type: 'deleteContact', id: contactId });
    if (done) setNoted(null);
  };
  return { noted, setNoted, note, answer, undo };
}

interface NotedPartProps {
  readonly noted: Noted;
  readonly onUndo: () => void;
  readonly onFelt: (contactId: string) => void;
}

function NotedPart({ noted: { text, contactId, personId }, onUndo, onFelt }: NotedPartProps) {
  return (
    <ContactNoted
      text={text}
      {...(contactId === undefined ? {} : { onFelt: () => onFelt(contactId) })}
      {...(contactId === undefined && personId === undefined ? {} : { onUndo })}
    />
  );
}
