/** @jsxImportSource react */
/** The page: reads its options, and shows the view of its address, with links that load nothing. */
import { lazy, Suspense, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { go, usePath } from './route.ts';
import type { PageOptions, View } from './views.ts';
import './page.css';

const VIEWS = {
  feed: lazy(() => import('./feed.tsx')),
  thread: lazy(() => import('./thread.tsx')),
  chat: lazy(() => import('./chat.tsx')),
  pager: lazy(() => import('./pager.tsx')),
  player: lazy(() => import('./player.tsx')),
  mail: lazy(() => import('./mail.tsx')),
  call: lazy(() => import('./call.tsx')),
  article: lazy(() => import('./article.tsx')),
  table: lazy(() => import('./table.tsx')),
  document: lazy(() => import('./document.tsx')),
  form: lazy(() => import('./form.tsx')),
  restless: lazy(() => import('./restless.tsx')),
};

function Site({ name, views, links }: PageOptions) {
  const path = usePath();
  const view = views.find((each) => path.startsWith(each.path))?.view;
  if (!view) return <p>Nothing is here.</p>;
  // Each component takes the view of its own type, which is what the key says.
  const Shown = VIEWS[view.type] as ComponentType<{ view: View; path: string }>;
  return (
    <>
      <header className="bar">
        <strong>{name}</strong>
        {links.map((link) => (
          <a key={link} href={link} onClick={go}>
            {link}
          </a>
        ))}
      </header>
      <Suspense fallback={<p>Loading</p>}>
        <Shown key={view.type} view={view} path={path} />
      </Suspense>
    </>
  );
}

// Written by `site.ts` from this type.
const options = JSON.parse(document.querySelector('#page-options')?.textContent ?? '') as PageOptions;
const root = document.querySelector('[data-shown]');
if (root) createRoot(root).render(<Site {...options} />);
