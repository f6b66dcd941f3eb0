import { useEffect } from 'preact/hooks';
import { practiceAt, type Practice } from '../../utils/domain/practice.ts';
import { wasDone } from './send-command.ts';

const LOOK_EVERY_MS = 1_000;
/** Clocks that are set right by a moment are let be. */
const LEAST_MS = 2_000;

/**
 * Keeps the stored practice true while its window is open: tells of a clock that was set back, so that what is left stays what
 * it was, and that the end was seen.
 */
export function usePracticeClock(practice: Practice | null): void {
  useEffect(() => {
    if (practice === null) return undefined;
    const { id, startedAt, isSeen } = practice;
    let lastAt = Date.now();
    const look = () => {
      const now = Date.now();
      // Set back while no window was open, it may be before the beginning.
      const byMs = Math.max(lastAt, startedAt) - now;
      lastAt = now;
      if (byMs > LEAST_MS) void wasDone({ type: 'practiceClock', id, startedAt, byMs });
      else if (!isSeen && practiceAt(practice, now).isOver && !document.hidden)
        void wasDone({ type: 'stepPractice', id, step: 'see' });
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [practice]);
}
