import type { Days, Period } from '../../utils/domain/period.ts';
import { language, t } from '../../utils/platform/messages.ts';

export { firstWeekday } from '../../utils/platform/messages.ts';

/**
 * The language for dates and numbers: the browser's where the texts are in it too, else the texts' own,
 * so that no page mixes two languages.
 */
function formatLanguage(): string {
  const texts = t('languageTag');
  return language().split('-')[0] === texts.split('-')[0] ? language() : texts;
}

/** "Sunday, 22 November", of another year with that; a day is a name, not an instant, so noon stands for it. */
export function longDayText(day: string): string {
  return dayText(day, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(day) });
}

/** The year is said where it is not this one. */
function yearOf(day: string | number): { readonly year?: 'numeric' } {
  const year = typeof day === 'number' ? new Date(day).getFullYear() : Number(day.slice(0, 4));
  return year === new Date().getFullYear() ? {} : { year: 'numeric' };
}

/** "Sunday, 22 Nov": one line beside a link, also on a Wednesday. */
export function headDayText(day: string): string {
  return dayText(day, { weekday: 'long', day: 'numeric', month: 'short' });
}

/** "Sun 22 Nov". */
export function shortDayText(day: string): string {
  return dayText(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Sun 22 Nov", or "22 Nov 2025" of another year than this. */
export function datedText(day: string): string {
  return yearOf(day).year ? yearDayText(day) : shortDayText(day);
}

/** "Sun 22 Nov", or "22 Nov 2026" where the days that it is one of are of more than one year. */
export function dayTextAmong({ first, last }: Days, day: string): string {
  if (first.slice(0, 4) === last.slice(0, 4)) return shortDayText(day);
  return yearDayText(day);
}

/** "22 Nov 2026". */
function yearDayText(day: string): string {
  return dayText(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A format takes longer to make than hundreds of days take to be named by it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayText(day: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const format = dayFormats.get(key) ?? new Intl.DateTimeFormat(formatLanguage(), options);
  dayFormats.set(key, format);
  return format.format(new Date(`${day}T12:00:00`));
}

/** "November". */
export function monthNameText(day: string): string {
  return dayText(day, { month: 'long' });
}

/** "November 2026", of any of its days. */
export function monthText(day: string): string {
  return dayText(day, { month: 'long', year: 'numeric' });
}

/** "18 – 24 Nov 2026", "November 2026" or "2026". */
export function periodText({ kind, first, last }: Period): string {
  if (kind === 'month') return monthText(first);
  if (kind === 'year') return dayText(first, { year: 'numeric' });
  const format = new Intl.DateTimeFormat(formatLanguage(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return format.formatRange(new Date(`${first}T12:00:00`), new Date(`${last}T12:00:00`));
}

/** The weekday's name, 0 for Sunday to 6 for Saturday. */
export function weekdayText(weekday: number, length: 'long' | 'short' | 'narrow'): string {
  // 4 January 1970 was a Sunday.
  return new Intl.DateTimeFormat(formatLanguage(), { weekday: length }).format(
    new Date(1970, 0, 4 + weekday, 12),
  );
}

/** "15:40", or "3:40 PM" where that is the custom. */
export function clockText(at: number): string {
  return new Intl.DateTimeFormat(formatLanguage(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "18:00" or "6:00 PM", of minutes since midnight. */
export function minuteText(minute: number): string {
  return clockText(new Date(1970, 0, 4, 0, minute).getTime());
}

/** "15" or "3 PM". */
export function hourText(hour: number): string {
  return new Intl.DateTimeFormat(formatLanguage(), { hour: 'numeric' }).format(new Date(1970, 0, 4, hour));
}

/** "22 Nov, 15:40", of another year with that. */
export function dayClockText(at: number): string {
  const options = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(formatLanguage(), { ...options, ...yearOf(at) }).format(at);
}

/** "1,024". */
export function numberText(number: number): string {
  return new Intl.NumberFormat(formatLanguage()).format(number);
}

/** "12 kB", "1.4 MB": what a person can compare. */
export function bytesText(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const options = { style: 'unit', unit, maximumFractionDigits: bytes < 10 * size ? 1 : 0 } as const;
  return new Intl.NumberFormat(formatLanguage(), options).format(bytes / size);
}

/** "64%" of a whole percentage. */
export function percentText(share: number): string {
  return new Intl.NumberFormat(formatLanguage(), { style: 'percent' }).format(share / 100);
}

/** "scrolling, watching and reading". */
export function listText(parts: readonly string[]): string {
  return new Intl.ListFormat(formatLanguage(), { type: 'conjunction' }).format(parts);
}

/** Weekdays in the order of a week that begins on Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** The direction of the texts; the card takes it along into pages of any other. */
export function textDirection(): 'ltr' | 'rtl' {
  return t('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** Gives a document the language and direction of the texts. */
export function applyLocale(root: HTMLElement): void {
  root.lang = t('languageTag');
  root.dir = textDirection();
}
