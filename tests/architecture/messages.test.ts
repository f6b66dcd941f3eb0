import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../support/source-tree.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

// Our own file; a wrong shape shows as a failing test below.
const catalogue = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  Message
>;
const texts = Object.entries(catalogue).map(([name, { message }]) => ({ name, message }));
const code = sourceFiles('entrypoints', 'components', 'utils')
  .map(({ text }) => text)
  .join('\n');
const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

/** What the product never says: shame, streaks, alarm, and claims that research does not carry. */
const NEVER = [
  /\baddict/i,
  /\bwast(e|ed|ing)\b/i,
  /\bdetox/i,
  /\bfail(ed|ure)?\b/i,
  /\bonly\b/i,
  /\btoo much\b/i,
  /\bstreak/i,
  /\bscore\b/i,
  /!/,
  /\bproductiv/i,
  /\bbecause of\b/i,
  /\bproven\b/i,
  /\bscientific/i,
  /\bdoomscroll/i,
  /\bwell-?being\b/i,
  /\b\d+ ?%/,
];

describe('the message catalogue', () => {
  it('has every text that is asked for, and none that is not', () => {
    const asked = (name: string) =>
      new RegExp(`['"\`]${name}['"\`]`).test(code) || manifest.includes(`__MSG_${name}__`);
    expect(texts.filter(({ name }) => !asked(name)).map(({ name }) => name)).toEqual([]);
  });

  it('defines every placeholder that a text uses, and uses every one it defines', () => {
    for (const [name, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const used = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map((match) =>
        (match[1] ?? '').toLowerCase(),
      );
      expect({ name, used: [...new Set(used)].toSorted() }).toEqual({
        name,
        used: Object.keys(placeholders)
          .map((each) => each.toLowerCase())
          .toSorted(),
      });
    }
  });

  it.each(NEVER)('never says %s', (pattern) => {
    expect(texts.filter(({ message }) => pattern.test(message))).toEqual([]);
  });

  it('has the full name in one place, so that discreet mode need hide no other', () => {
    const named = texts.filter(({ message }) => message.includes('Quality Minutes'));
    expect(named.map(({ name }) => name)).toEqual(['appName']);
  });

  it('is where visible text lives: components hold none of their own', () => {
    const literal = />\s*[A-Z][a-z]+ [a-z]+[^<{]*</;
    const strays = sourceFiles('entrypoints', 'components').filter(
      ({ path, text }) => path.endsWith('.tsx') && literal.test(text),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});
