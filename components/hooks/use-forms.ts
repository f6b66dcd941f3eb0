import { useCallback, useState } from 'preact/hooks';

interface Begun<Fields> {
  readonly fields: Fields;
  readonly isChanged: boolean;
}

/**
 * The forms that are begun, the last one in front: one that another goes before comes back as it was, when that is done. One in which
 * nothing was changed does not. What is opened leads to the form that is the same, where there is one.
 */
export function useForms<Fields extends { readonly id: string }>() {
  const [begun, setBegun] = useState<readonly Begun<Fields>[]>([]);
  const open = useCallback((opened: Fields, isSame = (other: Fields) => other.id === opened.id) => {
    setBegun((all) => {
      const same = all.find(({ fields }) => isSame(fields)) ?? { fields: opened, isChanged: false };
      return [...all.filter((each) => each.isChanged && each !== same), same];
    });
  }, []);
  const change = (id: string, patch: Partial<Fields>) =>
    setBegun((all) =>
      all.map((each) =>
        each.fields.id === id ? { fields: { ...each.fields, ...patch }, isChanged: true } : each,
      ),
    );
  const close = (id: string) => setBegun((all) => all.filter(({ fields }) => fields.id !== id));
  return { front: begun.at(-1)?.fields, open, change, close };
}
