import type { ContactKind } from '../../utils/domain/contact.ts';
import { RHYTHM_DAYS, type Person, type PersonDraft } from '../../utils/domain/people.ts';
import { parseMinutes } from '../../utils/domain/settings.ts';
import { readLink, type LinkProblem } from '../../utils/domain/ways.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';

interface Preset {
  readonly days: number;
  readonly kind: ContactKind;
  readonly what: MessageName;
}

/** Rhythms that the guide names: the smallest one a day, a call a week, a meal a month. */
const PRESETS = {
  daily: { days: 1, kind: 'hello', what: 'planDaily' },
  weekly: { days: 7, kind: 'conversation', what: 'planWeekly' },
  monthly: { days: 30, kind: 'together', what: 'planMonthly' },
} satisfies Record<string, Preset>;

/** A rhythm as it is chosen: one that is ready, the person's own, or none. */
export type Rhythm = keyof typeof PRESETS | 'own' | 'none';

/** A way as it is being typed; the key stays while rows come and go. */
export interface WayFields {
  readonly key: number;
  readonly name: string;
  readonly link: string;
}

/** Someone as they are being typed. */
export interface PersonFields {
  readonly id: string;
  readonly isNew: boolean;
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly daysText: string;
  readonly what: string;
  readonly kind: ContactKind;
  readonly ways: readonly WayFields[];
}

/** What is wrong with each field, as text; that of a way is under its key. */
export interface PersonProblems {
  readonly name?: string;
  readonly days?: string;
  readonly links: ReadonlyMap<number, string>;
}

export const NO_PROBLEMS: PersonProblems = { links: new Map() };

const isPreset = (rhythm: Rhythm): rhythm is keyof typeof PRESETS => rhythm in PRESETS;

function rhythmOf({ rhythmDays, kind, what }: Person): Rhythm {
  if (rhythmDays === null) return 'none';
  const presets = Object.keys(PRESETS).filter((each) => isPreset(each as Rhythm)) as (keyof typeof PRESETS)[];
  const same = presets.find((each) => {
    const preset = PRESETS[each];
    return preset.days === rhythmDays && preset.kind === kind && t(preset.what) === what;
  });
  return same ?? 'own';
}

/** The fields of someone to edit, or of someone new. */
export function fieldsOfPerson(person: Person | null): PersonFields {
  if (!person) {
    const ways = [{ key: 0, name: '', link: '' }];
    return {
      id: crypto.randomUUID(),
      isNew: true,
      name: '',
      rhythm: 'weekly',
      daysText: '14',
      what: '',
      kind: 'hello',
      ways,
    };
  }
  const { id, name, rhythmDays, what, kind } = person;
  return {
    id,
    isNew: false,
    name,
    rhythm: rhythmOf(person),
    daysText: String(rhythmDays ?? 14),
    what,
    kind,
    ways: person.ways.map((way, key) => ({ key, name: way.name, link: way.href })),
  };
}

/** Why a link is refused, in words. */
export function linkProblemText(problem: LinkProblem): string {
  switch (problem.type) {
    case 'empty':
      return t('linkEmpty');
    case 'scheme':
      return t('linkScheme', problem.scheme);
    case 'unreadable':
      return t('wayLinkProblem');
  }
}

/** Checks the fields. A row of a way that was left empty is none. */
export function checkPerson(fields: PersonFields): PersonDraft | PersonProblems {
  const { id, rhythm, daysText } = fields;
  const name = fields.name.trim();
  const read = parseMinutes(daysText, RHYTHM_DAYS);
  const ways = fields.ways
    .filter((way) => way.name.trim() !== '' || way.link.trim() !== '')
    .map((way) => ({ key: way.key, name: way.name.trim(), read: readLink(way.link) }));
  const links = new Map(
    ways.flatMap(({ key, read: link }) => ('problem' in link ? [[key, linkProblemText(link.problem)]] : [])),
  );
  const isBadDays = rhythm === 'own' && 'problem' in read;
  if (name === '' || isBadDays || links.size > 0)
    return {
      links,
      ...(name === '' ? { name: t('personNameProblem') } : {}),
      ...(isBadDays ? { days: t('personDaysProblem', RHYTHM_DAYS.least, RHYTHM_DAYS.most) } : {}),
    };
  return {
    id,
    name,
    ...termsOf(fields, 'minutes' in read ? read.minutes : null),
    ways: ways.flatMap((way) => ('href' in way.read ? [{ name: way.name, href: way.read.href }] : [])),
  };
}

function termsOf({ rhythm, what, kind }: PersonFields, days: number | null) {
  if (isPreset(rhythm)) {
    const preset = PRESETS[rhythm];
    return { rhythmDays: preset.days, what: t(preset.what), kind: preset.kind };
  }
  return { rhythmDays: rhythm === 'none' ? null : days, what: what.trim(), kind };
}
