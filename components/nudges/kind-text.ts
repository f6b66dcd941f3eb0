import type { NudgeKind } from '../../utils/domain/nudge-kinds.ts';
import type { MessageName } from '../../utils/platform/messages.ts';

/** What each kind of nudge is called, and what it does. */
export const KIND_NAME = {
  mirror: 'kindMirror',
  reciprocity: 'kindReciprocity',
  person: 'kindPerson',
  pause: 'kindPause',
  goal: 'kindGoal',
  ifThen: 'kindIfThen',
} satisfies Record<NudgeKind, MessageName>;

export const KIND_ABOUT = {
  mirror: 'kindMirrorAbout',
  reciprocity: 'kindReciprocityAbout',
  person: 'kindPersonAbout',
  pause: 'kindPauseAbout',
  goal: 'kindGoalAbout',
  ifThen: 'kindIfThenAbout',
} satisfies Record<NudgeKind, MessageName>;
