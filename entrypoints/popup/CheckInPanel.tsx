import type { ComponentChildren } from 'preact';
import type { Today } from '../../components/hooks/read-today.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useCheckInForm, type OpenForm } from '../../components/hooks/use-check-in-form.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { usePassing } from '../../components/hooks/use-passing.ts';
import { CheckInButton } from '../../components/popup/CheckInButton.tsx';
import { CheckInForm } from '../../components/popup/CheckInForm.tsx';
import { CheckInSaved } from '../../components/popup/CheckInSaved.tsx';
import type { CheckInAnswers } from '../../utils/domain/check-in.ts';
import { checkInSubject, standingOffer } from '../../utils/domain/check-in-offer.ts';
import { seenAt } from '../../utils/domain/person-rules.ts';

/** How long an answer can be taken back in place. */
const UNDO_MS = 10_000;

interface CheckInPanelProps {
  readonly today: Today;
  readonly activeSite: string | null;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
  /** What stands below while the form is not open: the popup has room for one of them. */
  readonly children: ComponentChildren;
}

/** The reciprocity test: laid open about its place while an offer stands, else for the place just used, behind one button. */
export function CheckInPanel({ today, activeSite, now, run, children }: CheckInPanelProps) {
  const subject = checkInSubject(today.spans, activeSite);
  // Sites are ignored as they are stored, too.
  const offer = standingOffer(today.offers, today.settings, now);
  const { form, open, close, save } = useCheckInForm(today.offers, offer && seenAt(offer, today.lens));
  const [saved, setSaved] = usePassing<{ id: string; site: string }>(UNDO_MS);

  const answer = async ({ id, subject: { site, surface } }: OpenForm, answers: CheckInAnswers) => {
    const keep = () => run({ type: 'checkIn', checkIn: { id, site, surface, answers } });
    if (await save(keep)) setSaved({ id, site });
  };
  const skip = ({ id, isOffered }: OpenForm) => {
    close();
    if (isOffered) void run({ type: 'skipOffer', id });
  };
  const undo = async (id: string) => {
    if (await run({ type: 'undoCheckIn', id })) setSaved(null);
  };
  if (form) {
    return (
      <CheckInForm
        key={form.id}
        name={siteName(form.subject.site)}
        onSave={(answers) => void answer(form, answers)}
        onSkip={() => skip(form)}
      />
    );
  }
  return (
    <>
      {saved && <CheckInSaved name={siteName(saved.site)} onUndo={() => void undo(saved.id)} />}
      {!saved && subject && <CheckInButton name={siteName(subject.site)} onOpen={() => open(subject)} />}
      {children}
    </>
  );
}
