import { WHAT_COUNTS, type BalanceClass, type TableEntry } from '../../utils/domain/balance.ts';
import { ACTIVITIES, SURFACES, type Surface } from '../../utils/domain/place.ts';
import { t } from '../../utils/platform/messages.ts';
import {
  ACTIVITY_NAME,
  CLASS_NAME,
  SHOWN_CLASSES,
  SURFACE_EXPLANATION,
  SURFACE_NAME,
} from '../shared/class-words.ts';
import { Section } from '../shared/Section.tsx';
import { Swatch } from '../shared/Swatch.tsx';

/** Highest first, as the design's table has them. */
const SHOWN_ACTIVITIES = ACTIVITIES.toReversed();

/** Listening stands with people, with a mark that leads to its condition. */
function columnOf(entry: TableEntry): BalanceClass {
  return entry === 'listening' ? 'reciprocal' : entry;
}

function cellText(surface: Surface, column: BalanceClass): string {
  return SHOWN_ACTIVITIES.filter((activity) => columnOf(WHAT_COUNTS[surface][activity]) === column)
    .map(
      (activity) => t(ACTIVITY_NAME[activity]) + (WHAT_COUNTS[surface][activity] === 'listening' ? '*' : ''),
    )
    .join(', ');
}

/** What counts as what: the very table that the balance is computed with. */
export function WhatCountsSection() {
  return (
    <Section id="what-counts" title={t('optionsWhatCounts')}>
      <p>{t('whatCountsIntro')}</p>
      <table class="listed">
        <thead>
          <tr>
            <th scope="col">{t('whatCountsPlace')}</th>
            {SHOWN_CLASSES.map((name) => (
              <th scope="col" key={name}>
                <Swatch of={name} /> {t(CLASS_NAME[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SURFACES.map((surface) => (
            <tr key={surface} data-surface={surface}>
              <th scope="row">
                {t(SURFACE_NAME[surface])}
                <span class="explained">{t(SURFACE_EXPLANATION[surface])}</span>
              </th>
              {SHOWN_CLASSES.map((name) => (
                <td key={name} data-label={t(CLASS_NAME[name])}>
                  {cellText(surface, name) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t('whatCountsListening')}</p>
      <p class="small quiet">{t('whatCountsAttention')}</p>
    </Section>
  );
}
