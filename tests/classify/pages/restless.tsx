/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { headline, paragraph } from '../../e2e/pages/invented.ts';
import type { RestlessView } from './views.ts';

const EVERY_MS = 250;
const STEP_PX = 120;

/** A page that moves, grows or makes up events while nobody does anything. */
export default function Restless({ view }: { readonly view: RestlessView }) {
  const [lines, setLines] = useState(60);
  useEffect(() => {
    const act = {
      log: () => {
        setLines((count) => count + 3);
        scrollTo(0, document.documentElement.scrollHeight);
      },
      autoscroll: () => scrollBy({ top: STEP_PX, behavior: 'instant' }),
      'synthetic-events': () => {
        for (const type of ['wheel', 'scroll', 'touchmove', 'keydown', 'beforeinput'])
          document.body.dispatchEvent(new Event(type, { bubbles: true }));
        setLines((count) => count + 3);
      },
    }[view.by];
    const timer = setInterval(act, EVERY_MS);
    return () => clearInterval(timer);
  }, [view.by]);
  return (
    <main className="column">
      {Array.from({ length: lines }, (_, index) => (
        <p key={index}>{view.by === 'log' ? `INFO ${headline(index)}` : paragraph(index)}</p>
      ))}
    </main>
  );
}
