import { t } from '../../utils/platform/messages.ts';

const PARTS = [
  ['days', 'optionsDays'],
  ['look-back', 'optionsLookBack'],
  ['after', 'optionsAfter'],
  ['goals', 'optionsGoals'],
  ['people', 'optionsPeople'],
  ['places', 'optionsPlaces'],
  ['nudges', 'optionsNudges'],
  ['practice', 'optionsPractice'],
  ['rules', 'optionsRules'],
  ['what-counts', 'optionsWhatCounts'],
  ['data', 'optionsData'],
  ['privacy', 'optionsPrivacy'],
] as const;

/** The way to each part of the page. */
export function OptionsNav() {
  return (
    <nav class="page-nav" aria-label={t('optionsNav')}>
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
        <li>
          <a href="guide.html">{t('guideTitle')}</a>
        </li>
      </ul>
    </nav>
  );
}
