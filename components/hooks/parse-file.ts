import { gather, type Answer } from '../../utils/data/parsed-file.ts';

/**
 * What a file says, parsed in a thread of its own, so that the page stays alive whatever that is. A script of its own and no module of
 * the page: WXT leaves the file of `new URL('…', import.meta.url)` out (wxt-dev/wxt#2032), and serves one from elsewhere in development.
 * @throws Refusal, or anything once `signal` is aborted: then the thread is ended, wherever it is
 */
export async function parseFile(file: File, signal: AbortSignal): Promise<unknown> {
  const worker = new Worker('/parse.js');
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', reject);
    // Such as for want of memory.
    worker.addEventListener('error', reject);
  });
  let message: File | null = file;
  const ask = () =>
    new Promise<Answer>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      worker.postMessage(message);
      message = null;
    });
  try {
    return await Promise.race([ended, gather(ask)]);
  } finally {
    worker.terminate();
  }
}
