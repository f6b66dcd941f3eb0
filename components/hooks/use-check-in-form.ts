import { useEffect, useState } from 'preact/hooks';
import type { CheckInSubject } from '../../utils/domain/check-in-offer.ts';
import type { CheckInOffer } from '../../utils/domain/check-in.ts';

/** A form that is laid out. Its id is the answer's, so that saving it twice is one answer; an offer lends it its own. */
export interface OpenForm {
  readonly id: string;
  readonly subject: CheckInSubject;
  readonly isOffered: boolean;
  /** The person opened it, or the popup on it: the keys act here at once. */
  readonly takesFocus: boolean;
}

function formFor({ id, site, surface }: CheckInOffer, takesFocus: boolean): OpenForm {
  return { id, subject: { site, surface }, isOffered: true, takesFocus };
}

/**
 * The form of the reciprocity test: laid open for an offer that stands, else when it is asked for. What is open stays open, it must not
 * vanish or change its subject while the person answers; but where the offer was answered or skipped in another popup, it closes.
 * @param offers today's, whatever became of them
 * @param offer the one that stands
 */
export function useCheckInForm(offers: readonly CheckInOffer[], offer: CheckInOffer | null) {
  const [form, setForm] = useState(() => offer && formFor(offer, true));
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    if (offer) setForm((open) => open ?? formFor(offer, false));
    // oxlint-disable-next-line react/exhaustive-deps -- an offer is laid open once, when it comes
  }, [offer?.id]);
  const isEnded = offers.some(({ id, answer }) => id === form?.id && answer !== null);
  return {
    form: isEnded && !isSaving ? null : form,
    open: (subject: CheckInSubject) =>
      setForm({ id: crypto.randomUUID(), subject, isOffered: false, takesFocus: true }),
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
