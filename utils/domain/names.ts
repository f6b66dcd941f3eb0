const collator = new Intl.Collator(undefined, { numeric: true });

/** The order of names as people read them: "Friend 2" before "Friend 10", capitals and accents in their place. */
export function compareNames(left: string, right: string): number {
  return collator.compare(left, right);
}
