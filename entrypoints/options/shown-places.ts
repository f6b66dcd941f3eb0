import { groupText } from '../../components/after/after-text.ts';
import type { ShownPlace } from '../../components/after/AfterPlace.tsx';
import { siteName } from '../../components/hooks/site-names.ts';
import { placesAnswered, readGroup, readParts } from '../../utils/domain/after.ts';
import type { CheckIn } from '../../utils/domain/check-in.ts';

/** What was answered, by place. */
export function shownPlaces(checkIns: readonly CheckIn[]): ShownPlace[] {
  return placesAnswered(checkIns).map((place) => ({
    ...readGroup(place, checkIns),
    name: groupText(place, siteName),
    parts: readParts(place, checkIns),
  }));
}
