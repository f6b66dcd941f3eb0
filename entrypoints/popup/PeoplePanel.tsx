import { useState } from 'preact/hooks';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { useNoting, type Noted } from '../../components/hooks/use-noting.ts';
import { ContactNoted } from '../../components/people/ContactNoted.tsx';
import { DuePerson } from '../../components/people/DuePerson.tsx';
import { FeltForm } from '../../components/people/FeltForm.tsx';
import { OfflineRow } from '../../components/people/OfflineRow.tsx';
import type { CheckInAnswers } from '../../utils/domain/check-in.ts';
import { firstDue } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

interface PeoplePanelProps {
  readonly today: Today;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
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
