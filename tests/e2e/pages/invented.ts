/** People and sentences that clearly exist nowhere else. The same number always gives the same words. */

const PEOPLE = [
  'Ada Fennimore',
  'Bo Larkwell',
  'Cleo Marsh-Tansy',
  'Dov Pebbleton',
  'Esi Quillon',
  'Finn Oatcastle',
];

// 5, 4 and 7 have no common divisor: 140 headlines before one returns.
const OPENINGS = [
  'The lighthouse in Port Wren',
  'My third sourdough',
  'A teapot with two spouts',
  'The tram to Upper Mosley',
  'Our neighbour’s weathercock',
];
const MIDDLES = ['turned out to be', 'was mistaken for', 'is quietly becoming', 'has always been'];
const ENDINGS = [
  'a meeting of geese',
  'the best map of our street',
  'somebody’s lost umbrella',
  'a very small orchestra',
  'last year’s jam',
  'the mayor of Little Hobbing',
  'an unfinished staircase',
];

/** The name of an invented person. */
export function personName(number: number): string {
  return pick(PEOPLE, number);
}

/** A short invented sentence without a full stop, for titles. */
export function headline(number: number): string {
  return `${pick(OPENINGS, number)} ${pick(MIDDLES, number)} ${pick(ENDINGS, number)}`;
}

/** Some invented sentences. */
export function paragraph(number: number, sentences = 3): string {
  return Array.from({ length: sentences }, (_, index) => `${headline(number * 3 + index * 11)}.`).join(' ');
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? '';
}
