import type { ComponentChildren } from 'preact';
import { AfterPlace } from '../../components/after/AfterPlace.tsx';
import { CountedTable } from '../../components/counting/CountedTable.tsx';
import { correctionText, ruleText } from '../../components/counting/said-text.ts';
import { SiteSection } from '../../components/dashboard/SiteSection.tsx';
import type { PeriodRows } from '../../components/hooks/read-period.ts';
import { readSite } from '../../components/hooks/read-site.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { numberText } from '../../components/shared/locale.ts';
import { OutcomesTable } from '../../components/nudges/OutcomesTable.tsx';
import { NUDGE_KINDS } from '../../utils/domain/nudge-kinds.ts';
import { reportNudges } from '../../utils/domain/nudge-report.ts';
import { daysIn } from '../../utils/domain/period.ts';
import { sitePartsOver, siteTotals } from '../../utils/domain/site-totals.ts';
import { t } from '../../utils/platform/messages.ts';
import { shownPlaces } from './shown-places.ts';
import { SiteGoalsPanel } from './SiteGoalsPanel.tsx';

interface SitePanelProps {
  readonly site: string;
  readonly stored: PeriodRows;
  readonly week: Week;
  readonly onClose: () => void;
  readonly onAddGoal: () => void;
  /** Its days. */
  readonly children: ComponentChildren;
}

/** One site: its days, what they are made of, its nudges, and what the person said of it. */
export function SitePanel(props: SitePanelProps) {
  const { site, stored, week, onClose, onAddGoal, children } = props;
  const facts = valueOf(useLiveQuery(readSite, site));
  const said = saidOf(site, week);
  const answered = shownPlaces(facts?.checkIns ?? []);
  const days = daysIn(stored);
  const parts = sitePartsOver(site, stored.rows, days);
  const sends = siteTotals(stored.rows, days).find((each) => each.site === site)?.sends;
  return (
    <SiteSection name={siteName(site)} onClose={onClose}>
      {children}
      {parts.length > 0 && <h3>{t('howCounted')}</h3>}
      {parts.length > 0 && <CountedTable parts={parts} />}
      {sends !== undefined && sends > 0 && (
        <p id="site-sends" class="small">
          {t('siteSends', numberText(sends))}
        </p>
      )}
      <SiteGoalsPanel site={site} week={week} onAdd={onAddGoal} />
      {answered.length > 0 && (
        <>
          <h3>{t('optionsAfter')}</h3>
          <ul id="site-answers" class="goal-list">
            {answered.map((place) => (
              <AfterPlace key={place.surface} place={place} />
            ))}
          </ul>
        </>
      )}
      <h3>{t('optionsNudges')}</h3>
      <OutcomesTable reports={reportNudges(facts?.nudges ?? [], NUDGE_KINDS)} />
      {said.length > 0 && (
        <>
          <h3>{t('optionsRules')}</h3>
          <ul>
            {said.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </SiteSection>
  );
}

function saidOf(site: string, { rules, corrections, lens }: Week) {
  const isHere = (said: { readonly site: string }) => said.site === site || lens.siteOf(said.site) === site;
  return [
    ...rules.filter(isHere).map((rule) => ({ id: rule.id, text: ruleText(rule, siteName) })),
    ...corrections.filter(isHere).map((each) => ({ id: each.id, text: correctionText(each, siteName) })),
  ];
}
