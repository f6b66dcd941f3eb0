/** Fields that rows of an import share. */
import * as v from 'valibot';
import { isDay } from '../domain/day.ts';

export const DAY_MS = 24 * 3_600_000;
/** A local day that was lived while travelling west is longer than a clock's. */
export const LONGEST_DAY_MS = 2 * DAY_MS;

export const name = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.check((text) => !(text in {})),
);
/** No date is later. */
export const LAST_AT = 8_640_000_000_000_000;

/** What commands name a row by: one that is known by anything else could be neither changed nor deleted. */
export const id = v.pipe(v.string(), v.uuid());
export const site = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(253),
  v.regex(/^[^\s\p{Cc}/?#@\\]+$/u),
  v.check((text) => !(text in {})),
);
export const someDay = v.pipe(v.string(), v.check(isDay));
export const length = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DAY_MS));

/** An object with every field that the row's type has, also those that may be left out: one that is forgotten here does not compile. */
export function row<Row>() {
  return <Entries extends { [Key in keyof Required<Row>]: v.GenericSchema<unknown, Row[Key]> }>(
    entries: Entries,
  ) => v.object(entries);
}
