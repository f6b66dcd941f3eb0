import type { KindReport, Share } from '../../utils/domain/nudge-report.ts';
import { t } from '../../utils/platform/messages.ts';
import { percentText } from '../shared/locale.ts';
import { KIND_NAME } from './kind-text.ts';

/** What followed the nudges, by kind: counts, and the interval of the share where there is enough to tell. */
export function OutcomesTable({ reports }: { readonly reports: readonly KindReport[] }) {
  if (reports.length === 0) return <p class="quiet">{t('outcomesEmpty')}</p>;
  return (
    <>
      <p class="quiet">{t('outcomesIntro')}</p>
      <div class="wide">
        <table id="outcomes">
          <thead>
            <tr>
              <th scope="col">{t('kindsTitle')}</th>
              <th scope="col">{t('outcomeShown')}</th>
              <th scope="col">{t('outcomeLeftSoon')}</th>
              <th scope="col">{t('outcomeLeft')}</th>
              <th scope="col">{t('outcomePeople')}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map(({ kind, shown, leftSoon, left, reachedPeople }) => (
              <tr key={kind} data-kind={kind ?? 'all'}>
                <th scope="row">{t(kind === null ? 'outcomesAll' : KIND_NAME[kind])}</th>
                <td>{shown}</td>
                <td>{shareText(leftSoon)}</td>
                <td>{shareText(left)}</td>
                <td>{shareText(reachedPeople)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">{t('outcomesNote')}</p>
    </>
  );
}

function shareText({ successes, bounds }: Share): string {
  if (!bounds) return t('outcomeEarly', successes);
  return t('outcomeShare', successes, shareOf(bounds.low), shareOf(bounds.high));
}

const shareOf = (share: number) => percentText(Math.round(share * 100));
