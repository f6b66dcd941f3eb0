import type { Lens } from '../../utils/domain/person-rules.ts';
import { SURFACES, type Surface } from '../../utils/domain/place.ts';
import type { Interval } from '../../utils/domain/span.ts';
import type { Command } from '../../utils/messaging/commands.ts';
import type { Said } from '../counting/CorrectionForm.tsx';

/** What a surface can be corrected to: not one that the person said is another on this site. */
export function correctableSurfaces(site: string, lens: Lens): Surface[] {
  return SURFACES.filter((surface) => lens.surfaceOf(site, surface) === surface);
}

/** What is asked of the background when the person says what a place was. @param once the time that "once" means */
export function sayCommand(
  site: string,
  { was, surface, scope }: Said,
  once: Interval | null,
): Extract<Command, { type: 'saveRule' | 'correct' }> {
  const id = crypto.randomUUID();
  if (scope === 'once' && once !== null)
    return { type: 'correct', correction: { id, site, was, surface, from: once.from, to: once.to } };
  return { type: 'saveRule', rule: { type: 'surface', id, site, from: was, to: surface } };
}
