import type catalogue from '../../public/_locales/en/messages.json';

/** The name of a text in the message catalogue. */
export type MessageName = Extract<keyof typeof catalogue, string>;

interface I18n {
  getMessage(name: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

// Also used by the nudge card, which runs in web pages without the polyfill.
const scope = globalThis as unknown as { browser?: { i18n: I18n }; chrome?: { i18n: I18n } };
const i18n = () => (scope.browser ?? scope.chrome)?.i18n;

/** A text of the catalogue with its placeholders filled; its name where it is missing, so that a gap is seen. */
export function t(name: MessageName, ...substitutions: (string | number)[]): string {
  return i18n()?.getMessage(name, substitutions.map(String)) || name;
}

/** The weekday on which weeks begin where the person lives, 0 for Sunday to 6 for Saturday. */
export function firstWeekday(): number {
  // In every browser that we run in, but not in the language's own types yet.
  const locale = new Intl.Locale(language()) as Intl.Locale & { getWeekInfo?(): { firstDay: number } };
  return (locale.getWeekInfo?.().firstDay ?? 1) % 7;
}

/** The language that texts and dates are shown in, as a BCP 47 tag. */
export function language(): string {
  return i18n()?.getUILanguage() ?? 'en';
}
