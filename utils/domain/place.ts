/** What kind of place a page is (design: "surface"). The order is alphabetical-free: it is how the table is shown. */
export const SURFACES = ['feed', 'thread', 'conversation', 'mail', 'call', 'video', 'page'] as const;
export type Surface = (typeof SURFACES)[number];

/** What the person is doing there, lowest first: where two overlap, the later one in this list wins. */
export const ACTIVITIES = ['reading', 'watching', 'scrolling', 'composing', 'talking'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A surface together with an activity, as it is stored in a day's row: `"feed/scrolling"`. */
export type PlaceKey = `${Surface}/${Activity}`;

/** Joins a surface and an activity into the key that day rows use. */
export function placeKey(surface: Surface, activity: Activity): PlaceKey {
  return `${surface}/${activity}`;
}

interface Place {
  readonly surface: Surface;
  readonly activity: Activity;
}

/** Those that were split before: a year's days have thousands, and there are 35. */
const known = new Map<string, Place>();

/** Splits a stored key; `null` for anything that is not one, so that a corrupted row is skipped and not trusted. */
export function parsePlaceKey(key: string): Place | null {
  const before = known.get(key);
  if (before) return before;
  const [first, second, ...rest] = key.split('/');
  const surface = SURFACES.find((each) => each === first);
  const activity = ACTIVITIES.find((each) => each === second);
  if (!surface || !activity || rest.length > 0) return null;
  const place = { surface, activity };
  known.set(key, place);
  return place;
}
