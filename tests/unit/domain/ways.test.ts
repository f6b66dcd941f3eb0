import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHref, readHref, readLink, wayKindOf } from '../../../utils/domain/ways.ts';

describe('readHref', () => {
  it.each([
    ['sam@home.example', 'mailto:sam@home.example'],
    ['mailto:sam@home.example', 'mailto:sam@home.example'],
    ['+49 (30) 123-45', 'tel:+493012345'],
    ['030/12345', 'tel:03012345'],
    ['tel:110', 'tel:110'],
    ['sms:+4930123', 'sms:+4930123'],
    ['signal.me/#p/+49301', 'https://signal.me/#p/+49301'],
    ['https://chat.example/sam', 'https://chat.example/sam'],
    ['chat.home.example:8443/room', 'https://chat.home.example:8443/room'],
    [' http://localhost:8080 ', 'http://localhost:8080/'],
  ])('opens %s as %s', (typed, href) => {
    expect(readHref(typed)).toBe(href);
    expect(isHref(href)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Sam',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<p>',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'blob:https://a.example/1',
    'two words.example',
    'tel:',
    'mailto:',
    'https://',
    'x'.repeat(3_000),
  ])('does not open %j', (typed) => {
    expect(readHref(typed)).toBeNull();
  });

  it.each([
    ['', { type: 'empty' }],
    ['JavaScript:alert(1)', { type: 'scheme', scheme: 'javascript:' }],
    ['data:text/html,<p>', { type: 'scheme', scheme: 'data:' }],
    ['Sam', { type: 'unreadable' }],
    ['java\nscript:alert(1)', { type: 'unreadable' }],
    ['tel:', { type: 'unreadable' }],
  ])('says why %j is refused', (typed, problem) => {
    expect(readLink(typed)).toEqual({ problem });
  });

  it('opens nothing but the web, mail, telephone and text messages, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const href = readHref(typed);
        expect(href === null || /^(https?|mailto|tel|sms):/.test(href)).toBe(true);
        if (href !== null) expect(readHref(href)).toBe(href);
      }),
    );
  });
});

it.each([
  ['mailto:sam@home.example', 'mail'],
  ['tel:110', 'call'],
  ['sms:110', 'text'],
  ['https://signal.me/#p/1', 'chat'],
])('%s is for %s', (href, kind) => {
  expect(wayKindOf({ name: '', href })).toBe(kind);
});
