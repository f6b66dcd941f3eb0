import { useState } from 'preact/hooks';
import type { CheckInSubject } from '../../utils/domain/check-in-offer.ts';
import type { CheckInOffer } from '../../utils/domain/check-in.ts';

/** A form that is laid out. Its id is the answer's, so that saving it twice is one answer; an offer lends it its own. */
export interface OpenForm {
  readonly id: string;
  readonly subject: CheckInSubject;
  readonly isOffered: boolean;
}

function formFor({ id, site, surface }: CheckInOffer): OpenForm {
  return { id, subject: { site, surface }, isOffered: true };
}

/**
 * The form of the reciprocity test: laid open for an offer that stands when the popup opens, else when it is asked for: one that comes
 * later waits behind its mark, since the person is doing something here. What is open stays open, it must not
 * vanish or change its subject while the person answers; but where the offer was answered or skipped in another popup, it closes.
 * @param offers today's, whatever became of them
 * @param offer the one that stands
 */
export function useCheckInForm(offers: readonly CheckInOffer[], offer: CheckInOffer | null) {
  const [form, setForm] = useState(() => offer && formFor(offer));
  const [isSaving, setSaving] = useState(false);
  const isEnded = offers.some(({ id, answer }) => id === form?.id && answer !== null);
  return {
    form: isEnded && !isSaving ? null : form,
    open: (subject: CheckInSubject) => setForm({ id: crypto.randomUUID(), subject, isOffered: false }),
    close: () => setForm(null),
    /** Saves what was answered, and closes the form once it is kept. @returns whether it is */
    async save(keep: () => Promise<boolean>): Promise<boolean> {
      setSaving(true);
      const isKept = await keep();
      setSaving(false);
      if (isKept) setForm(null);
      return isKept;
    },
  };
}
