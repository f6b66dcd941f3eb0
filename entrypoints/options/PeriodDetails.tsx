import type { PeriodRows } from '../../components/hooks/read-period.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { t } from '../../utils/platform/messages.ts';
import { dayName } from './day-name.ts';
import { SitesPanel } from './SitesPanel.tsx';
import { HoursPanel, TimelinePanel } from './TimelinePanel.tsx';

interface PeriodDetailsProps {
  readonly stored: PeriodRows;
  readonly today: string;
  readonly shownDay: string;
  readonly onOpen: (site: string) => void;
}

/** What is read when it is asked for: hours, places, and the course of one day. */
export function PeriodDetails({ stored, today, shownDay, onOpen }: PeriodDetailsProps) {
  return (
    <>
      <Folded id="hours" title={t('hoursTitle')} isLazy>
        <p class="small quiet">{t('hoursIntro')}</p>
        <HoursPanel days={stored} />
      </Folded>
      <Folded id="sites" title={t('sitesTitle')} isLazy>
        <SitesPanel stored={stored} onOpen={onOpen} />
      </Folded>
      <Folded id="timeline" title={t('timelineTitle', dayName(shownDay, today))} isLazy>
        <TimelinePanel day={shownDay} />
      </Folded>
    </>
  );
}
