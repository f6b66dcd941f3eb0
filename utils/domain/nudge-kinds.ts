/** What may be shown: facts, the reciprocity check, a person, a pause, the person's goal, the person's own sentence. */
export const NUDGE_KINDS = ['mirror', 'reciprocity', 'person', 'pause', 'goal', 'ifThen'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];
