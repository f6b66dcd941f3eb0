/** @jsxImportSource react */
import { useState } from 'react';
import { VList } from 'virtua';
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import { push } from './route.ts';
import type { MailView } from './views.ts';

const LETTERS = 120;

/** A mailbox: `#compose` opens a new letter, a row of the list opens that one. */
export default function Mail({ view }: { readonly view: MailView }) {
  const [open, setOpen] = useState<number | 'new'>(0);
  const show = (letter: number) => {
    setOpen(letter);
    push(`#inbox/${letter}`);
  };
  return (
    <div className="split">
      <nav>
        <button id="compose" type="button" onClick={() => setOpen('new')}>
          Compose
        </button>
        <VList style={{ height: 'calc(100vh - 110px)' }}>
          {Array.from({ length: LETTERS }, (_, index) => (
            <button key={index} type="button" className="post row letter" onClick={() => show(index)}>
              <strong>{personName(index)}</strong> {headline(index)}
            </button>
          ))}
        </VList>
      </nav>
      <section>
        {open === 'new' ? (
          <form onSubmit={(event) => event.preventDefault()}>
            <input type="email" name="to" aria-label="To" placeholder="To" />
            <input name="subject" aria-label="Subject" placeholder="Subject" />
            <Editor kind={view.editor} label="Message body" onSend={() => setOpen(0)} />
          </form>
        ) : (
          <article className="post" id="letter">
            <h2>{headline(open)}</h2>
            <p>{paragraph(open, 60)}</p>
          </article>
        )}
      </section>
    </div>
  );
}
