import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';
import { GUIDE_CLAIMS, GUIDE_PARTS } from './guide-parts.ts';

/** The way to each part. */
export function GuideNav() {
  const others = [
    ['help', 'guideHelp'],
    ['claims', 'guideClaims'],
    ['test', 'guideTest'],
  ] as const;
  return (
    <nav class="page-nav" aria-label={t('optionsNav')}>
      <ul>
        {[...GUIDE_PARTS.map(({ id, title }) => [id, title] as const), ...others].map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The short parts about contact, boundaries and time alone. */
export function GuideTexts() {
  return (
    <>
      {GUIDE_PARTS.map(({ id, title, texts }) => (
        <Section key={id} id={id} title={t(title)}>
          {texts.map((text) => (
            <p key={text}>{t(text)}</p>
          ))}
        </Section>
      ))}
    </>
  );
}

/** What research says and does not, and what the three questions are. */
export function GuideClaims() {
  return (
    <>
      <Section id="claims" title={t('guideClaims')}>
        <ul class="plain-list">
          {GUIDE_CLAIMS.map((claim) => (
            <li key={claim}>{t(claim)}</li>
          ))}
        </ul>
      </Section>
      <Section id="test" title={t('guideTest')}>
        <p>{t('guideTestText')}</p>
      </Section>
    </>
  );
}
