/** @jsxImportSource react */
import { VList, WindowVirtualizer } from 'virtua';
import { personName } from '../../e2e/pages/invented.ts';
import type { TableView } from './views.ts';

const ROWS = 1_000;
const COLUMNS = [1, 2, 3, 4, 5];

function Row({ index, isEditable }: { readonly index: number; readonly isEditable: boolean }) {
  return (
    <div className="cells" role="row">
      <span role="rowheader">{personName(index)}</span>
      {COLUMNS.map((column) =>
        isEditable ? (
          <input
            key={column}
            role="gridcell"
            className={`cell-${index}-${column}`}
            defaultValue={index * column}
          />
        ) : (
          <span key={column} role="cell">
            {(index * 37 * column) % 1000}
          </span>
        ),
      )}
    </div>
  );
}

/** Figures, as many at the end as at the beginning. */
export default function Table({ view }: { readonly view: TableView }) {
  const { isEditable = false } = view;
  const rows = Array.from({ length: ROWS }, (_, index) => (
    <Row key={index} index={index} isEditable={isEditable} />
  ));
  if (isEditable)
    return (
      <div role="grid">
        <VList style={{ height: 'calc(100vh - 60px)' }}>{rows}</VList>
      </div>
    );
  return (
    <main className="column" role="table">
      <WindowVirtualizer>{rows}</WindowVirtualizer>
    </main>
  );
}
