import { compareNames } from '../../utils/domain/names.ts';
import { useState } from 'preact/hooks';
import { totalMs } from '../../utils/domain/balance.ts';
import type { SiteTotals } from '../../utils/domain/site-totals.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText, exactDurationText } from '../shared/duration-text.ts';
import { datedText } from '../shared/locale.ts';
import { TextField } from '../shared/TextField.tsx';

/** A site as a row of the table. */
export interface SiteRow extends SiteTotals {
  readonly name: string;
  /** The local day of the last answer about it. */
  readonly answeredDay: string | null;
}

interface Column {
  readonly id: string;
  readonly head: MessageName;
  readonly textOf: (row: SiteRow) => string;
  /** The greater comes first when the column is chosen. */
  readonly valueOf: (row: SiteRow) => number | string;
}

const COLUMNS: readonly Column[] = [
  duration('reciprocal', 'classReciprocal', ({ balance }) => balance.reciprocal),
  duration('passive', 'classPassive', ({ balance }) => balance.passive),
  duration('other', 'classOther', ({ balance }) => balance.other),
  duration('total', 'periodTotal', ({ balance }) => totalMs(balance)),
  { id: 'visits', head: 'sitesVisits', textOf: ({ visits }) => String(visits), valueOf: (row) => row.visits },
  { id: 'steps', head: 'sitesSteps', textOf: ({ steps }) => String(steps), valueOf: (row) => row.steps },
  {
    id: 'sends',
    head: 'sitesSends',
    textOf: ({ sends = '' }) => String(sends),
    valueOf: (row) => row.sends ?? 0,
  },
  {
    id: 'answered',
    head: 'sitesAnswered',
    textOf: ({ answeredDay }) => (answeredDay ? datedText(answeredDay) : ''),
    valueOf: ({ answeredDay }) => answeredDay ?? '',
  },
];

function duration(id: string, head: MessageName, msOf: (row: SiteRow) => number): Column {
  return { id, head, textOf: (row) => (msOf(row) > 0 ? cellText(msOf(row)) : ''), valueOf: msOf };
}

/** Like other tables to the minute, so that nothing is "about" and all columns have room. */
function cellText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 60 ? durationText(ms) : exactDurationText(minutes);
}

/** As many rows as are shown until more are asked for. */
const FIRST_ROWS = 12;

interface SitesTableProps {
  readonly rows: readonly SiteRow[];
  readonly onOpen: (site: string) => void;
}

/** Every place of a period: found by name, sorted by any column, and each opens its own page. */
export function SitesTable({ rows, onOpen }: SitesTableProps) {
  const [sought, setSought] = useState('');
  const [sorted, setSorted] = useState('total');
  const [showsAll, setShowsAll] = useState(false);
  const found = rows.filter(({ name, site }) =>
    `${name} ${site}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const shown = sortedBy(sorted, found).slice(0, showsAll ? Infinity : FIRST_ROWS);
  return (
    <>
      <TextField
        id="sites-find"
        label={t('placesFind')}
        value={sought}
        problem={null}
        onInput={(value) => setSought(value)}
      />
      <Rows
        rows={shown}
        columns={COLUMNS.filter(({ id }) => id !== 'sends' || rows.some(({ sends }) => sends))}
        sorted={sorted}
        onSort={setSorted}
        onOpen={onOpen}
      />
      <p role="status" class="small quiet">
        {found.length === 0 ? t('sitesNone') : ''}
      </p>
      {shown.length < found.length && (
        <button type="button" id="sites-all" onClick={() => setShowsAll(true)}>
          {t('sitesAll', found.length)}
        </button>
      )}
    </>
  );
}

interface RowsProps extends SitesTableProps, Pick<HeadProps, 'sorted' | 'onSort'> {
  readonly columns: readonly Column[];
}

function Rows({ rows, columns, sorted, onSort, onOpen }: RowsProps) {
  return (
    <div class="wide">
      <table id="sites-table">
        <thead>
          <tr>
            <Head id="name" head="sitesName" sorted={sorted} onSort={onSort} />
            {columns.map(({ id, head }) => (
              <Head key={id} id={id} head={head} sorted={sorted} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.site} data-site={row.site}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onOpen(row.site)}>
                  {row.name}
                </button>
              </th>
              {columns.map(({ id, textOf }) => (
                <td key={id}>{textOf(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortedBy(id: string, rows: readonly SiteRow[]): SiteRow[] {
  const byName = rows.toSorted((left, right) => compareNames(left.name, right.name));
  const column = COLUMNS.find((each) => each.id === id);
  if (!column) return byName;
  return byName.toSorted((left, right) => compare(column.valueOf(right), column.valueOf(left)));
}

function compare(left: number | string, right: number | string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

interface HeadProps {
  readonly id: string;
  readonly head: MessageName;
  readonly sorted: string;
  readonly onSort: (id: string) => void;
}

function Head({ id, head, sorted, onSort }: HeadProps) {
  const order = id === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" {...(id === sorted ? { 'aria-sort': order } : {})}>
      <button type="button" class="sort" data-sort={id} onClick={() => onSort(id)}>
        {t(head)}
      </button>
    </th>
  );
}
