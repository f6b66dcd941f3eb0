/** Waits for silence: `onSilence` comes once `ms` have passed without anything holding it up. */
export interface Silence {
  /** Stops waiting while the person is with the card; the next `release` begins anew. */
  hold(reason: string): void;
  release(reason: string): void;
  end(): void;
}

/** Begins to wait at once. Holds are told apart by their reason, so that focus and pointer can overlap. */
export function awaitSilence(ms: number, onSilence: () => void): Silence {
  const holds = new Set<string>();
  let timer = setTimeout(onSilence, ms);
  return {
    hold: (reason) => {
      holds.add(reason);
      clearTimeout(timer);
    },
    release: (reason) => {
      if (!holds.delete(reason) || holds.size > 0) return;
      timer = setTimeout(onSilence, ms);
    },
    end: () => clearTimeout(timer),
  };
}
