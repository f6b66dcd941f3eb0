import { render } from 'preact';
import type { PreviewCard } from './card-preview.ts';
import { addStyles } from './card-host.ts';
import { NudgeCard } from './NudgeCard.tsx';

/** @param css the card's styles */
export function cardPreviewer(css: string): PreviewCard {
  return (host, view, screensDown, onSaid) => {
    // Not a closed one: in our own page there is nobody to keep out.
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.replaceChildren();
    addStyles(root, css);
    const place = document.createElement('div');
    root.append(place);
    render(
      <NudgeCard
        view={view}
        screensDown={screensDown}
        isAnnounced={false}
        onAnswer={onSaid}
        onCheckIn={() => onSaid('checkIn')}
        onKind={() => undefined}
      />,
      place,
    );
    return () => render(null, place);
  };
}
