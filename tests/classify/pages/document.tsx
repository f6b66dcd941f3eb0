/** @jsxImportSource react */
import { javascript } from '@codemirror/lang-javascript';
import { basicSetup, EditorView } from 'codemirror';
import { useEffect, useRef } from 'react';
import { paragraph } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import type { DocumentView } from './views.ts';

function Code() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const lines = Array.from({ length: 80 }, (_, index) => `const teapot${index} = brew(${index});`);
    const view = new EditorView({
      parent: element.current,
      doc: lines.join('\n'),
      extensions: [basicSetup, javascript()],
    });
    return () => view.destroy();
  }, []);
  return <div ref={element} />;
}

/** A document that fills the page; nobody gets it. */
export default function Document({ view }: { readonly view: DocumentView }) {
  if (view.editor === 'codemirror') return <Code />;
  return (
    <main className="column" style={{ minHeight: '90vh', background: '#fff' }}>
      <Editor kind="quill" label="Document" />
      <p>{paragraph(2, 20)}</p>
    </main>
  );
}
