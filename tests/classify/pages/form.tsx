/** @jsxImportSource react */
import { useState } from 'react';
import { headline } from '../../e2e/pages/invented.ts';
import type { FormView } from './views.ts';

const FORMS = {
  search: () => (
    <form role="search">
      <input id="field" type="search" name="q" placeholder="Search" />
    </form>
  ),
  translation: Translation,
};

function Translation() {
  const [text, setText] = useState('');
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
      <textarea
        id="field"
        rows={12}
        aria-label="Source text"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <output lang="de">{text.toUpperCase()}</output>
    </div>
  );
}

/** Fields whose text goes to a machine, and some lines below. */
export default function Form({ view }: { readonly view: FormView }) {
  const Fields = FORMS[view.form];
  return (
    <main className="column">
      <Fields />
      {Array.from({ length: 40 }, (_, index) => (
        <p key={index}>{headline(index)}</p>
      ))}
    </main>
  );
}
