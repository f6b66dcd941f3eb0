import type { Person } from '../../utils/domain/people.ts';

/** Someone in the list, without a rhythm unless it is said. */
export function somebody(part: Partial<Person> = {}): Person {
  return {
    id: '7a1f3c52-4b8e-4a51-8d6c-2f1f0a016f2b',
    name: 'Sam',
    what: '',
    kind: 'hello',
    rhythmDays: null,
    ways: [],
    sinceDay: '2026-01-01',
    lastDay: null,
    restUntilDay: null,
    skippedDay: null,
    ...part,
  };
}
