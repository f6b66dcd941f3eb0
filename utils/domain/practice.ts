/**
 * A practice that takes its time: quality minutes in three parts, or a regulated pause. It is data, not a running clock, so it
 * survives a closed window, a restart and a second window; what it says is worked out from the time it is asked at.
 */
export interface Practice {
  /** A conversation that is logged after it has the same. */
  readonly id: string;
  readonly type: PracticeType;
  readonly startedAt: number;
  readonly totalMs: number;
  /** Since when it is held; `null` while it runs. */
  readonly pausedAt: number | null;
  /** How long it was held before. */
  readonly pausedMs: number;
  /** Time that the person passed over. */
  readonly skippedMs: number;
  /** Whether the person has seen that it is over. */
  readonly isSeen: boolean;
}

export const PRACTICE_TYPES = ['minutes', 'pause'] as const;
export type PracticeType = (typeof PRACTICE_TYPES)[number];

/** The guide's shape: three parts of ten minutes; a pause of 20 to 60. */
export const PRACTICE_MINUTES = { minutes: [30], pause: [20, 30, 45, 60] } as const;
export const PRACTICE_PARTS = { minutes: 3, pause: 1 } as const;

export const PRACTICE_STEPS = ['hold', 'resume', 'next', 'end', 'see'] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

/** A practice at an instant. */
export interface PracticeMoment {
  /** Which part, from 0; the last one when it is over. */
  readonly part: number;
  readonly parts: number;
  readonly partLeftMs: number;
  readonly leftMs: number;
  readonly isHeld: boolean;
  readonly isOver: boolean;
  /** When it will be over if it is not held again. */
  readonly endsAt: number;
}

/** A new practice that begins now. */
export function newPractice(id: string, type: PracticeType, minutes: number, now: number): Practice {
  const totalMs = minutes * 60_000;
  const untouched = { pausedAt: null, pausedMs: 0, skippedMs: 0, isSeen: false };
  return { id, type, startedAt: now, totalMs, ...untouched };
}

/** Where a practice stands. A clock that shows less than when it began takes nothing away and adds nothing. */
export function practiceAt(practice: Practice, now: number): PracticeMoment {
  const { type, totalMs, pausedAt } = practice;
  const parts = PRACTICE_PARTS[type];
  const elapsedMs = elapsedAt(practice, now);
  const leftMs = totalMs - elapsedMs;
  const part = Math.min(parts - 1, Math.floor((elapsedMs / totalMs) * parts));
  const partEndMs = (totalMs / parts) * (part + 1);
  return {
    part,
    parts,
    partLeftMs: partEndMs - elapsedMs,
    leftMs,
    isHeld: pausedAt !== null && leftMs > 0,
    isOver: leftMs === 0,
    endsAt: now + leftMs,
  };
}

function elapsedAt({ startedAt, totalMs, pausedAt, pausedMs, skippedMs }: Practice, now: number): number {
  const ranMs = Math.max(0, (pausedAt ?? now) - startedAt - pausedMs);
  return Math.min(totalMs, ranMs + skippedMs);
}

/** Holds, goes on, passes over the rest of a part or of the whole, or notes that the end was seen. What does not apply changes nothing. */
export function stepPractice(practice: Practice, step: PracticeStep, now: number): Practice {
  const { isOver, isHeld, part, parts, partLeftMs } = practiceAt(practice, now);
  if (step === 'see') return isOver ? ended(practice) : practice;
  if (isOver) return practice;
  switch (step) {
    case 'hold':
      return isHeld ? practice : { ...practice, pausedAt: now };
    case 'resume':
      return resumed(practice, now);
    case 'next':
      return part === parts - 1 ? ended(practice) : skipped(practice, partLeftMs);
    case 'end':
      return ended(practice);
  }
}

function resumed(practice: Practice, now: number): Practice {
  const { pausedAt, pausedMs } = practice;
  if (pausedAt === null) return practice;
  // Negative where the clock was set back meanwhile: what is left stays what it was.
  return { ...practice, pausedAt: null, pausedMs: pausedMs + now - pausedAt };
}

function skipped(practice: Practice, ms: number): Practice {
  return { ...practice, skippedMs: practice.skippedMs + ms };
}

/** Over for good, whatever the clock says afterwards; whoever ends it is there to see it. */
function ended(practice: Practice): Practice {
  return { ...practice, skippedMs: practice.totalMs, isSeen: true };
}

/** The practice as it was, on a clock that was set back by so much: what is left stays what it was. */
export function onClockSetBack(practice: Practice, byMs: number): Practice {
  const { startedAt, pausedAt } = practice;
  return { ...practice, startedAt: startedAt - byMs, pausedAt: pausedAt && pausedAt - byMs };
}

/** How long the end of a practice is shown to whoever opens its window. */
const SHOWN_MS = 3_600_000;

/** Whether it has been over for so long that its window begins anew. */
export function isPast(practice: Practice, now: number): boolean {
  const { startedAt, totalMs, pausedMs } = practice;
  return practiceAt(practice, now).isOver && now - startedAt - pausedMs > totalMs + SHOWN_MS;
}

/** Whether the toolbar tells of it: a pause is over, and the person has not seen that yet. */
export function isMarked(practice: Practice | null, now: number): boolean {
  return practice?.type === 'pause' && !practice.isSeen && practiceAt(practice, now).isOver;
}
