import type { MessageName } from '../../utils/platform/messages.ts';

/** One part of "Good to know": its anchor, its title and its paragraphs. */
export interface GuidePart {
  readonly id: string;
  readonly title: MessageName;
  readonly texts: readonly MessageName[];
}

/** In the order in which they stand; where help is stands between them and what research says. */
export const GUIDE_PARTS: readonly GuidePart[] = [
  { id: 'connection', title: 'guideConnection', texts: ['guideConnectionText', 'guideConnectionSeen'] },
  { id: 'small', title: 'guideSmall', texts: ['guideSmallText', 'guideSmallWelcome'] },
  { id: 'minutes', title: 'practiceMinutes', texts: ['guideMinutesText', 'guideHowMuch'] },
  { id: 'repair', title: 'guideRepair', texts: ['guideBidsText', 'guideRepairText'] },
  { id: 'boundaries', title: 'guideBoundaries', texts: ['guideBoundariesText'] },
  { id: 'solitude', title: 'guideSolitude', texts: ['guideSolitudeText'] },
  { id: 'safety', title: 'guideSafety', texts: ['guideSafetyText', 'guideSafetyPace'] },
];

/** What research says, with its hedges, and what it does not. */
export const GUIDE_CLAIMS: readonly MessageName[] = [
  'claimHealth',
  'claimQuality',
  'claimScrolling',
  'claimMessages',
  'claimNever',
];

/** Where help is. Each was looked up; the guide says when. */
export const HELP: readonly (readonly [text: MessageName, href: string])[] = [
  ['helpUsAbuse', 'https://www.thehotline.org/'],
  ['helpUsCrisis', 'https://988lifeline.org/'],
  ['helpUkAbuse', 'https://www.nationaldahelpline.org.uk/'],
  ['helpUkListen', 'https://www.samaritans.org/'],
  ['helpDeAbuse', 'https://www.hilfetelefon.de/'],
  ['helpDeListen', 'https://www.telefonseelsorge.de/'],
  ['helpWorld', 'https://www.befrienders.org/'],
];
