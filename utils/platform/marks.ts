/**
 * What the toolbar shows. Several parts of the product may have something to say there at once, and a button has room for one: the
 * first of `MARK_OWNERS` that has a mark is shown. Marks are kept until the browser ends, because the background is stopped meanwhile.
 */
import { browser } from './browser.ts';
import { t } from './messages.ts';

/** The first goes before the others: a practice or an offer (`services/toolbar.ts`), a quiet word of a goal, a goal's minutes. */
export const MARK_OWNERS = ['news', 'goalNotice', 'goal'] as const;
export type MarkOwner = (typeof MARK_OWNERS)[number];

/** A mark on the toolbar: at most four characters, and what they mean; the title is `null` where it must say nothing. */
export interface Mark {
  readonly text: string;
  readonly title: string | null;
}

type Marks = Readonly<Partial<Record<MarkOwner, Mark>>>;

const KEY = 'marks';
const NAME_KEY = 'toolbarName';
const PLAIN_KEY = 'toolbarPlain';
const ICON = { 16: '/icon/16.png', 32: '/icon/32.png' };
const PLAIN_ICON = '/icon/plain.png';
/** The grey of everything else: it presses nobody. */
const COLOUR = '#5F6B76';

/** Puts up the owner's mark, or takes it down with `null`; what is shown is the first there is. */
export function setMark(owner: MarkOwner, mark: Mark | null): Promise<void> {
  // One after the other: each reads what the last one kept.
  return navigator.locks.request(KEY, () => replaceMark(owner, mark));
}

/** What the button is called where no mark says otherwise, and whether it has the plain icon, which the manifest begins with. */
export function setName(name: string, isPlain: boolean): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const { [KEY]: marks, [PLAIN_KEY]: wasPlain } = await browser.storage.session.get([KEY, PLAIN_KEY]);
    if (wasPlain !== isPlain) await browser.action.setIcon({ path: isPlain ? PLAIN_ICON : ICON });
    await browser.storage.session.set({ [NAME_KEY]: name, [PLAIN_KEY]: isPlain });
    // Only ever what is kept below.
    await browser.action.setTitle({ title: shownOf((marks ?? {}) as Marks)?.title ?? name });
  });
}

async function replaceMark(owner: MarkOwner, mark: Mark | null): Promise<void> {
  const { [KEY]: stored, [NAME_KEY]: name } = await browser.storage.session.get([KEY, NAME_KEY]);
  // Only ever what is kept below.
  const before = (stored ?? {}) as Marks;
  const { [owner]: _own, ...others } = before;
  const marks: Marks = mark ? { ...others, [owner]: mark } : others;
  const [was, shown] = [shownOf(before), shownOf(marks)];
  await browser.storage.session.set({ [KEY]: marks });
  if (was && was.text === shown?.text && was.title === shown.title) return;
  if ((shown?.title ?? null) !== (was?.title ?? null))
    await browser.action.setTitle({ title: shown?.title ?? String(name ?? t('appName')) });
  // Also where nothing was known: a badge may be left of the last session.
  await browser.action.setBadgeText({ text: shown?.text ?? '' });
  if (shown) await browser.action.setBadgeBackgroundColor({ color: COLOUR });
}

function shownOf(marks: Marks): Mark | undefined {
  return MARK_OWNERS.map((owner) => marks[owner]).find((mark) => mark !== undefined);
}
