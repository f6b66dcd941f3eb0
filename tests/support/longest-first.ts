import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first; one that began last would keep a core waiting at the end. */
const LONG = ['accuracy', 'nudge-traces', 'nudge', 'classify', 'card', 'measuring', 'corrections', 'keeping'];

/** Begins with the files that take longest, in both browsers. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((left, right) => rankOf(left.moduleId) - rankOf(right.moduleId));
  }
}

function rankOf(path: string): number {
  const rank = LONG.findIndex((name) => path.endsWith(`e2e/${name}.test.ts`));
  return rank < 0 ? LONG.length : rank;
}
