/** What is wrong with a file that the person chose, and where. */
import * as v from 'valibot';

/** Why a file is refused. `found` is what stands at `place`, shortened. */
export type ImportProblem =
  | { readonly type: 'tooLarge' | 'notJson' | 'unknown' | 'newer' | 'unreadable' }
  | { readonly type: 'field'; readonly place: string; readonly found: string };

/** A file that is not taken. */
export class Refusal extends Error {
  readonly problem: ImportProblem;
  constructor(problem: ImportProblem) {
    super(problem.type);
    this.problem = problem;
  }
}

/** The value as the schema reads it. @param place what it is called in the file */
export function check<Schema extends v.GenericSchema>(
  place: string,
  value: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) =>
    /^[a-z]\w*$/i.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`,
  );
  throw field(place + path.join(''), issue.input);
}

/** Nothing can be there twice. */
export function refuseTwins<Row>(place: string, rows: readonly Row[], keyOf: (row: Row) => string): void {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(keyOf(row))) throw field(`${place}[${index}]`, row);
    seen.add(keyOf(row));
  }
}

/** Nobody is in two places at once. */
export function refuseOverlap(spans: readonly { readonly from: number; readonly to: number }[]): void {
  let end = -Infinity;
  const ordered = [...spans.entries()].toSorted(([, left], [, right]) => left.from - right.from);
  for (const [index, span] of ordered) {
    if (span.from < end) throw field(`spans[${index}]`, span);
    end = span.to;
  }
}

/** So many letters are shown of what stands there. */
const SHOWN = 60;

/** Something stands in the file that cannot be there. */
export function field(place: string, value: unknown): Refusal {
  // It may be a list of millions, or an object: no more of it is written than is shown.
  let left = SHOWN;
  const shorten = (_key: string, each: unknown) => {
    left -= 1;
    if (left < 0) return undefined;
    if (typeof each === 'string' || Array.isArray(each)) return each.slice(0, SHOWN);
    return typeof each === 'object' && each !== null ? firstOf(each) : each;
  };
  const text = JSON.stringify(value, shorten) ?? '';
  return new Refusal({
    type: 'field',
    place,
    found: text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text,
  });
}

function firstOf(value: object): object {
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(fields)
      .slice(0, SHOWN)
      .map((key) => [key, fields[key]]),
  );
}
