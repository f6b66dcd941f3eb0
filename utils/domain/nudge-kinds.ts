/**
 * What a nudge can be: facts (`mirror`), the three rows of the reciprocity test, a turn toward a person, a breath, the person's own
 * goal, or the person's own if-then sentence.
 */
export const NUDGE_KINDS = ['mirror', 'reciprocity', 'person', 'pause', 'goal', 'ifThen'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];
