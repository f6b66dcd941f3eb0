import type { CountedPart } from '../../utils/domain/counted.ts';
import { t } from '../../utils/platform/messages.ts';
import { ACTIVITY_NAME, CLASS_NAME, SURFACE_NAME } from '../shared/class-words.ts';
import { durationText } from '../shared/duration-text.ts';
import { Swatch } from '../shared/Swatch.tsx';

/** How a site's day is counted, line by line: what kind of place, what was done, how long, and as what. */
export function CountedTable({ parts }: { readonly parts: readonly CountedPart[] }) {
  return (
    <table class="counted-table">
      <thead>
        <tr>
          <th scope="col">{t('countedPlace')}</th>
          <th scope="col">{t('countedLength')}</th>
          <th scope="col">{t('countedClass')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ surface, activity, ms, counts }) => (
          <tr key={`${surface}/${activity}`} data-place={`${surface}/${activity}`}>
            <th scope="row">{t('countedPart', t(SURFACE_NAME[surface]), t(ACTIVITY_NAME[activity]))}</th>
            <td>{durationText(ms)}</td>
            <td>
              <Swatch of={counts} /> {t(CLASS_NAME[counts])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
