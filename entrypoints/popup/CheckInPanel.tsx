import { useState } from 'preact/hooks';
import type { Today } from '../../components/hooks/read-today.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { usePassing } from '../../components/hooks/use-passing.ts';
import { CheckInButton } from '../../components/popup/CheckInButton.tsx';
import { CheckInForm } from '../../components/popup/CheckInForm.tsx';
import { CheckInSaved } from '../../components/popup/CheckInSaved.tsx';
import { balanceOfSite, totalMs } from '../../utils/domain/balance.ts';
import type { CheckInAnswers } from '../../utils/domain/check-in.ts';
import {
  checkInSubject,
  shouldOfferCheckIn,
  type CheckInSubject,
} from '../../utils/domain/check-in-offer.ts';

/** How long an answer can be taken back in place. */
const UNDO_MS = 10_000;

interface CheckInPanelProps {
  readonly today: Today;
  readonly activeSite: string | null;
  readonly now: number;
  readonly run: ReturnType<typeof useCommand>['run'];
}

/** A form that is laid out. Its id is the answer's, so that saving it twice is one answer. */
interface OpenForm {
  readonly id: string;
  readonly subject: CheckInSubject;
  readonly wasAskedFor: boolean;
}

function formFor(subject: CheckInSubject, wasAskedFor: boolean): OpenForm {
  return { id: crypto.randomUUID(), subject, wasAskedFor };
}

function isOffered(subject: CheckInSubject, today: Today, now: number): boolean {
  const siteMs = totalMs(balanceOfSite(subject.site, today.totals, today.totalsBefore));
  return shouldOfferCheckIn(subject.site, today.spans, siteMs, today.checkIns, now);
}

/**
 * The reciprocity test for the place just used: laid open soon after a longer visit, else behind one button.
 */
export function CheckInPanel({ today, activeSite, now, run }: CheckInPanelProps) {
  const subject = checkInSubject(today.spans, activeSite);
  // What is open stays open: it must not vanish or change its subject while the person answers.
  const [form, setForm] = useState(() =>
    subject && isOffered(subject, today, now) ? formFor(subject, false) : null,
  );
  const [saved, setSaved] = usePassing<{ id: string; site: string }>(UNDO_MS);

  const save = async ({ id, subject: { site, surface } }: OpenForm, answers: CheckInAnswers) => {
    if (!(await run({ type: 'checkIn', checkIn: { id, site, surface, answers } }))) return;
    setForm(null);
    setSaved({ id, site });
  };
  const undo = async (id: string) => {
    if (await run({ type: 'undoCheckIn', id })) setSaved(null);
  };
  if (form) {
    return (
      <CheckInForm
        name={siteName(form.subject.site)}
        takesFocus={form.wasAskedFor}
        onSave={(answers) => void save(form, answers)}
        onSkip={() => setForm(null)}
      />
    );
  }
  if (saved) return <CheckInSaved name={siteName(saved.site)} onUndo={() => void undo(saved.id)} />;
  if (!subject) return null;
  return <CheckInButton name={siteName(subject.site)} onOpen={() => setForm(formFor(subject, true))} />;
}
