/** @jsxImportSource react */
import HlsPlayer from 'hls.js';
import { useEffect, useRef } from 'react';
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import { push } from './route.ts';
import type { PlayerView } from './views.ts';

/** A chosen video as hls.js plays it, with comments below; `next` follows by itself at the end. */
export default function Player({ view, path }: { readonly view: PlayerView; readonly path: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const hasPlayed = useRef(false);
  const { next, seconds = 600 } = view;
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const player = new HlsPlayer();
    player.loadSource(`/_app/stream.m3u8?seconds=${seconds}&of=${encodeURIComponent(path)}`);
    player.attachMedia(element);
    if (hasPlayed.current) void element.play().catch(() => undefined);
    return () => player.destroy();
  }, [path, seconds]);
  const toggle = async () => {
    hasPlayed.current = true;
    if (video.current?.paused) await video.current.play();
    else video.current?.pause();
  };
  return (
    <main className="column">
      <video
        ref={video}
        playsInline
        onEnded={() => next && push(next.replace('ID', String(performance.now())))}
      />
      <h1>{headline(3)}</h1>
      <button id="play" type="button" onClick={() => void toggle()}>
        Play or pause
      </button>
      <p>{paragraph(3, 4)}</p>
      {view.editor && <Editor kind={view.editor} label="Add a comment" onSend={() => undefined} />}
      {Array.from({ length: 30 }, (_, index) => (
        <div key={index} className="post comment">
          <small>{personName(index)}</small>
          <p>{paragraph(index, 2)}</p>
        </div>
      ))}
    </main>
  );
}
