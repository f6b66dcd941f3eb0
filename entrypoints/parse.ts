import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answersFor, type Answer } from '../utils/data/parsed-file.ts';

// A thread of the options page (`components/hooks/parse-file.ts`): the first message is the file, each asks for the next answer.
export default defineUnlistedScript(() => {
  let answers: AsyncIterator<Answer> | undefined;
  addEventListener('message', async ({ data }: MessageEvent<File>) => {
    answers ??= answersFor(data);
    postMessage((await answers.next()).value);
  });
});
