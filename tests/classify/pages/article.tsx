/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import Chat from './chat.tsx';
import { Editor } from './editor.tsx';
import type { ArticleView } from './views.ts';

const PARAGRAPHS = 60;
const PICTURE_EVERY = 4;
const RELATED = 8;
const ARRIVES_AFTER_MS = 300;

/** Whether the element has come near the view; stays true. */
function useSeen() {
  const element = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const arrive = () => setTimeout(() => setSeen(true), ARRIVES_AFTER_MS);
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && arrive(), {
      rootMargin: '200px',
    });
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, isSeen };
}

/** Takes no room until it has come. */
function LatePicture() {
  const { element, isSeen } = useSeen();
  return (
    <div ref={element} className={isSeen ? 'picture' : undefined} style={{ background: '#c9d2d8' }}>
      {isSeen && <figcaption>A picture that came late</figcaption>}
    </div>
  );
}

function LateFooter() {
  const { element, isSeen } = useSeen();
  return (
    <footer ref={element}>
      {isSeen &&
        Array.from({ length: RELATED }, (_, index) => (
          <p key={index} className="post">
            {headline(index + 40)}
          </p>
        ))}
    </footer>
  );
}

function Comments({ editor }: { readonly editor: ArticleView['editor'] }) {
  return (
    <section id="comments">
      <h2>Comments</h2>
      {Array.from({ length: 20 }, (_, index) => (
        <div key={index} className="post comment">
          <small>{personName(index)}</small>
          <p>{paragraph(index, 2)}</p>
        </div>
      ))}
      {editor && <Editor kind={editor} label="Your comment" onSend={() => undefined} />}
    </section>
  );
}

/** A text to be read. */
export default function Article({ view }: { readonly view: ArticleView }) {
  return (
    <main className="column">
      <article>
        <h1>{headline(9)}</h1>
        {Array.from({ length: view.paragraphs ?? PARAGRAPHS }, (_, index) => (
          <div key={index}>
            <p>{paragraph(index, 5)}</p>
            {view.hasLatePictures && index % PICTURE_EVERY === 0 && <LatePicture />}
          </div>
        ))}
      </article>
      {view.hasLateFooter && <LateFooter />}
      {view.editor && <Comments editor={view.editor} />}
      {view.hasSupportChat && (
        <aside className="corner">
          <Chat view={{ type: 'chat', kit: 'chatscope', isBusy: true }} />
        </aside>
      )}
    </main>
  );
}
