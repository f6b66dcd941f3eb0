import type { BalanceClass } from '../../utils/domain/balance.ts';
import type { GoalMeasure } from '../../utils/domain/goals.ts';
import type { Activity, Surface } from '../../utils/domain/place.ts';
import type { MessageName } from '../../utils/platform/messages.ts';

/** The fixed order in which a balance is shown, everywhere. */
export const SHOWN_CLASSES: readonly BalanceClass[] = ['reciprocal', 'passive', 'other'];

/** The visible names of the classes. */
export const CLASS_NAME = {
  reciprocal: 'classReciprocal',
  passive: 'classPassive',
  other: 'classOther',
} satisfies Record<BalanceClass, MessageName>;

/** What a goal is about, as it stands in a sentence. */
export const MEASURE_NAME = {
  passive: 'classPassive',
  reciprocal: 'classReciprocal',
  everything: 'measureEverything',
} satisfies Record<GoalMeasure, MessageName>;

/** An activity, beginning a sentence. */
export const ACTIVITY_SENTENCE_NAME = {
  reading: 'activityReadingCapital',
  watching: 'activityWatchingCapital',
  scrolling: 'activityScrollingCapital',
  composing: 'activityComposingCapital',
  talking: 'activityTalkingCapital',
} satisfies Record<Activity, MessageName>;

/** An activity, within a list. */
export const ACTIVITY_NAME = {
  reading: 'activityReading',
  watching: 'activityWatching',
  scrolling: 'activityScrolling',
  composing: 'activityComposing',
  talking: 'activityTalking',
} satisfies Record<Activity, MessageName>;

/** A kind of place, as the head of a row. */
export const SURFACE_NAME = {
  feed: 'surfaceFeed',
  thread: 'surfaceThread',
  conversation: 'surfaceConversation',
  mail: 'surfaceMail',
  call: 'surfaceCall',
  video: 'surfaceVideo',
  page: 'surfacePage',
} satisfies Record<Surface, MessageName>;

/** What a kind of place is, for the table's reader. */
export const SURFACE_EXPLANATION = {
  feed: 'surfaceFeedExplained',
  thread: 'surfaceThreadExplained',
  conversation: 'surfaceConversationExplained',
  mail: 'surfaceMailExplained',
  call: 'surfaceCallExplained',
  video: 'surfaceVideoExplained',
  page: 'surfacePageExplained',
} satisfies Record<Surface, MessageName>;

/** The page in front, as a sentence. */
export const SURFACE_SENTENCE = {
  feed: 'pageIsFeed',
  thread: 'pageIsThread',
  conversation: 'pageIsConversation',
  mail: 'pageIsMail',
  call: 'pageIsCall',
  video: 'pageIsVideo',
  page: 'pageIsPage',
} satisfies Record<Surface, MessageName>;
