import { useEffect, useState } from 'preact/hooks';
import { readStorageProblem } from '../../utils/platform/storage-problem.ts';

/** Since when the storage refuses to keep what is measured, or `null`; as it stood when the page was opened. */
export function useStorageProblem(): number | null {
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    readStorageProblem().then(setSince, () => setSince(null));
  }, []);
  return since;
}
