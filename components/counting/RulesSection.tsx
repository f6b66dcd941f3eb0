import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';

/** One thing that the person said, in words. */
export interface SaidItem {
  readonly id: string;
  readonly text: string;
  /** When it was said. */
  readonly when: string;
  readonly onTakeBack: () => void;
}

interface RulesSectionProps {
  readonly items: readonly SaidItem[];
  /** The forms to say more. */
  readonly children: ComponentChildren;
}

/** Everything the person said about what counts as what; each can be taken back. */
export function RulesSection({ items, children }: RulesSectionProps) {
  return (
    <Section id="rules" title={t('optionsRules')}>
      <p>{items.length > 0 ? t('rulesIntro') : t('rulesEmpty')}</p>
      <ul class="goal-list">
        {items.map(({ id, text, when, onTakeBack }) => (
          <li key={id} class="goal-item goal-item-head" data-said={id}>
            <div>
              <p>{text}</p>
              <p class="small quiet">{when}</p>
            </div>
            <button type="button" aria-label={t('takeBackOf', text)} onClick={onTakeBack}>
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
