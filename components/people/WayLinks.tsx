import type { Person } from '../../utils/domain/people.ts';
import { isHref, wayKindOf } from '../../utils/domain/ways.ts';
import { t } from '../../utils/platform/messages.ts';
import { wayText } from './touchpoint-text.ts';

/** The ways to someone, as links. Nothing is asked of them until one is pressed; then the browser opens it. */
export function WayLinks({ person: { name, ways } }: { readonly person: Pick<Person, 'name' | 'ways'> }) {
  const links = ways.filter(({ href }) => isHref(href));
  if (links.length === 0) return null;
  return (
    <ul class="way-links">
      {links.map((way) => {
        const text = wayText({ name: way.name, kind: wayKindOf(way) });
        const label = t('wayOf', name, text);
        return (
          <li key={`${way.name} ${way.href}`}>
            <a href={way.href} target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
              {text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
