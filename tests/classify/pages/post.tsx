/** @jsxImportSource react */
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import { go } from './route.ts';
import type { FeedView } from './views.ts';

const HEIGHTS = [120, 260, 180, 320];

/** A post as feeds show it; of different heights, since real ones differ. */
export function Post({ index, view }: { readonly index: number; readonly view: FeedView }) {
  const title = headline(index);
  const { permalink, reply, look = 'card' } = view;
  const link = permalink?.replace('ID', String(index));
  const heading = link ? (
    <a href={link} onClick={go} className="permalink">
      {title}
    </a>
  ) : (
    title
  );
  if (look === 'row')
    return (
      <article className="post row">
        {heading} <small>{personName(index)}</small>
      </article>
    );
  return (
    <article className="post">
      <small>{personName(index)}</small>
      <h2>{heading}</h2>
      <div
        className="picture"
        style={{
          height: HEIGHTS[index % HEIGHTS.length],
          background: `linear-gradient(${index * 40}deg, hsl(${(index * 67) % 360} 30% 82%), #c9d2d8)`,
        }}
      />
      <p>{paragraph(index, 1 + (index % 3))}</p>
      {reply && index === 0 && <Editor kind={reply} label="Reply" onSend={() => undefined} />}
    </article>
  );
}
