/** @jsxImportSource react */
/** The published editors in one frame: `.editor`, with a button that sends. */
import { registerRichText } from '@lexical/rich-text';
import { createEditor as createLexical } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { useEffect, useMemo, useRef } from 'react';
import { createEditor as createSlate } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import 'prosemirror-view/style/prosemirror.css';
import 'quill/dist/quill.snow.css';
import type { EditorKind } from './views.ts';

/** Puts an editor into the element. @returns takes it out again */
type Mount = (element: HTMLElement) => () => void;

const mountLexical: Mount = (element) => {
  const field = document.createElement('div');
  Object.assign(field, { contentEditable: 'true', role: 'textbox' });
  element.append(field);
  const editor = createLexical({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  const unregister = registerRichText(editor);
  editor.setRootElement(field);
  return () => {
    unregister();
    editor.setRootElement(null);
    field.remove();
  };
};

const mountProseMirror: Mount = (element) => {
  const state = EditorState.create({ schema, plugins: [keymap(baseKeymap)] });
  const view = new EditorView(element, { state });
  return () => view.destroy();
};

const mountQuill: Mount = (element) => {
  const field = document.createElement('div');
  element.append(field);
  const quill = new Quill(field, { theme: 'snow', placeholder: 'Write something' });
  return () => {
    quill.disable();
    element.replaceChildren();
  };
};

const MOUNTS = { lexical: mountLexical, prosemirror: mountProseMirror, quill: mountQuill };

function Mounted({ mount }: { readonly mount: Mount }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? mount(element.current) : undefined), [mount]);
  return <div ref={element} />;
}

function SlateField({ label }: { readonly label: string }) {
  const editor = useMemo(() => withReact(createSlate()), []);
  return (
    <Slate editor={editor} initialValue={[{ children: [{ text: '' }] }]}>
      <Editable aria-label={label} placeholder="Write something" />
    </Slate>
  );
}

interface EditorProps {
  readonly kind: EditorKind;
  readonly label: string;
  /** Left out, there is nothing to send. */
  readonly onSend?: () => void;
}

/** An editor of the kind. */
export function Editor({ kind, label, onSend }: EditorProps) {
  return (
    <div className="editor" aria-label={label}>
      {kind === 'textarea' && <textarea aria-label={label} placeholder={label} />}
      {kind === 'slate' && <SlateField label={label} />}
      {kind !== 'textarea' && kind !== 'slate' && <Mounted mount={MOUNTS[kind]} />}
      {onSend && (
        <button type="button" className="send" onClick={onSend}>
          Send
        </button>
      )}
    </div>
  );
}
