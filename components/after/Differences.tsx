import { useState } from 'preact/hooks';
import { LOOKS, type Comparison } from '../../utils/domain/differences.ts';
import { t } from '../../utils/platform/messages.ts';
import { differenceTexts, type NameOf } from './after-text.ts';

/** So many sentences are shown before the person asks for more: those that chance explains least come first. */
const FIRST = 6;

interface DifferencesProps {
  readonly comparison: Comparison;
  /** How many check-ins there are. */
  readonly answers: number;
  readonly nameOf: NameOf;
}

/** What differs in the person's answers, as sentences; and when places are compared, since that is not after every answer. */
export function Differences({ comparison, answers, nameOf }: DifferencesProps) {
  const { differences, lookedAt, nextAt } = comparison;
  const [isWhole, setWhole] = useState(false);
  const texts = differenceTexts(differences, nameOf);
  const more = isWhole ? 0 : texts.length - FIRST;
  return (
    <div id="differences">
      <h3>{t('afterDiffers')}</h3>
      {differences.length > 0 && (
        <ul class="differences">
          {texts.slice(0, isWhole ? texts.length : FIRST).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" id="more-differences" onClick={() => setWhole(true)}>
          {t('afterMore', more)}
        </button>
      )}
      <p class="small quiet">
        {lookedAt === 0
          ? t('afterNotYet', LOOKS[0], answers)
          : [
              t('afterLooked', lookedAt),
              ...(differences.length === 0 ? [t('afterNothing')] : []),
              ...(nextAt === null ? [] : [t('afterNext', nextAt)]),
            ].join(' ')}
      </p>
    </div>
  );
}
