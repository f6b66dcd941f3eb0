/** @jsxImportSource react */
import { useState } from 'react';
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import type { ThreadView } from './views.ts';

/** One post, the field to answer in, and the answers; what is sent joins them. */
export default function Thread({ view }: { readonly view: ThreadView }) {
  const [sent, setSent] = useState(0);
  const count = (view.comments ?? 120) + sent;
  return (
    <main className="column">
      <article className="post">
        <small>{personName(4)}</small>
        <h1>{headline(4)}</h1>
        <p>{paragraph(4, 8)}</p>
      </article>
      <Editor kind={view.editor} label="Add a comment" onSend={() => setSent(sent + 1)} />
      <section aria-label="Comments">
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className="post comment" style={{ marginLeft: (index % 4) * 20 }}>
            <small>{personName(index)}</small>
            <p>{paragraph(index + 7, 2)}</p>
            <button type="button">Reply</button>
          </div>
        ))}
      </section>
    </main>
  );
}
