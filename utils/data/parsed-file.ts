/**
 * Parsing of a file that the person chose, which may be anything. It is done in a thread of its own (`entrypoints/parse.ts`): to parse
 * 48 MB holds a thread for seconds, and nothing can be given up meanwhile but the thread itself. What the file says comes to the page
 * piece by piece, as the page asks for it.
 */
import { cut, joiner, type Piece } from '../domain/pieces.ts';
import { Refusal } from './refusal.ts';

/** The next pieces, or why there are none. */
export type Answer = readonly Piece[] | 'notJson' | 'unknown' | 'unreadable';

/** What the thread answers, one after the other. */
export async function* answersFor(file: Pick<Blob, 'text'>): AsyncGenerator<Answer, void> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (error) {
    yield error instanceof SyntaxError ? 'notJson' : 'unreadable';
    return;
  }
  try {
    yield* cut(content);
  } catch {
    // Nobody's export has so many keys; no list may have as many rows either.
    yield 'unknown';
  }
}

/** What the file says, put together. @param ask gets the next answer @throws Refusal */
export async function gather(ask: () => Promise<Answer>): Promise<unknown> {
  const join = joiner();
  for (;;) {
    const answer = await ask();
    if (typeof answer === 'string') throw new Refusal({ type: answer });
    const whole = join(answer);
    if (whole) return whole[0];
  }
}
