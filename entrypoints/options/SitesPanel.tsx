import { SitesTable } from '../../components/dashboard/SitesTable.tsx';
import { readAnswered } from '../../components/hooks/read-answered.ts';
import type { PeriodRows } from '../../components/hooks/read-period.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { daysIn } from '../../utils/domain/period.ts';
import { siteTotals } from '../../utils/domain/site-totals.ts';

interface SitesPanelProps {
  readonly stored: PeriodRows;
  readonly onOpen: (site: string) => void;
}

/** All places of a period. */
export function SitesPanel({ stored, onOpen }: SitesPanelProps) {
  const answered = valueOf(useLiveQuery(readAnswered));
  const rows = siteTotals(stored.rows, daysIn(stored)).map((totals) => ({
    ...totals,
    name: siteName(totals.site),
    answeredDay: answered?.get(totals.site) ?? null,
  }));
  return <SitesTable rows={rows} onOpen={onOpen} />;
}
