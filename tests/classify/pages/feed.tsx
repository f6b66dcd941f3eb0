/** @jsxImportSource react */
/** A feed drawn by a published virtual list. More posts come as from a server: a moment after they were asked for. */
import { useEffect, useRef, useState } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { VList, WindowVirtualizer, type VirtualizerHandle } from 'virtua';
import Chat from './chat.tsx';
import { Post } from './post.tsx';
import type { FeedView } from './views.ts';

const BATCH = 10;
const ANSWER_MS = 150;
const NEW_ON_TOP_MS = 2_000;
const NEAR_END_PX = 1_200;
const INNER = { height: 'calc(100vh - 60px)' };

interface ListProps {
  readonly view: FeedView;
  /** Numbers of the posts, first to last. */
  readonly posts: readonly number[];
  readonly onEnd: () => void;
}

function VirtuaList({ view, posts, onEnd }: ListProps) {
  const inner = useRef<VirtualizerHandle>(null);
  const cards = posts.map((index) => <Post key={index} index={index} view={view} />);
  if (view.scroller === 'window')
    return (
      <WindowVirtualizer onScroll={() => isNearEnd(document.documentElement) && onEnd()}>
        {cards}
      </WindowVirtualizer>
    );
  const look = (offset: number) => {
    const { scrollSize = 0, viewportSize = 0 } = inner.current ?? {};
    if (offset + viewportSize > scrollSize - NEAR_END_PX) onEnd();
  };
  return (
    <VList ref={inner} className="scroller" style={INNER} onScroll={look}>
      {cards}
    </VList>
  );
}

function renderPost(_: number, index: number, view: FeedView) {
  return <Post index={index} view={view} />;
}

function VirtuosoList({ view, posts, onEnd }: ListProps) {
  return (
    <Virtuoso
      {...(view.scroller === 'window' ? { useWindowScroll: true } : { style: INNER })}
      data={posts}
      endReached={onEnd}
      computeItemKey={(_, index) => index}
      context={view}
      itemContent={renderPost}
    />
  );
}

function PlainList({ view, posts, onEnd }: ListProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onEnd(), {
      rootMargin: '800px',
    });
    if (end.current) seen.observe(end.current);
    return () => seen.disconnect();
  }, [onEnd]);
  return (
    <div className={view.scroller === 'inner' ? 'inner' : undefined}>
      <div className="column">
        {posts.map((index) => (
          <Post key={index} index={index} view={view} />
        ))}
        <div ref={end} />
      </div>
    </div>
  );
}

function isNearEnd({ scrollTop, clientHeight, scrollHeight }: Element): boolean {
  return scrollTop + clientHeight > scrollHeight - NEAR_END_PX;
}

/** Grows the list as the view says. */
function usePosts({ growth, count = BATCH }: FeedView) {
  const [range, setRange] = useState({ from: 0, to: count });
  const asked = useRef(false);
  const more = () => {
    if (asked.current) return;
    asked.current = true;
    setTimeout(() => {
      asked.current = false;
      setRange(({ from, to }) => ({ from, to: to + BATCH }));
    }, ANSWER_MS);
  };
  useEffect(() => {
    if (growth !== 'top') return;
    const timer = setInterval(() => setRange(({ from, to }) => ({ from: from - 1, to })), NEW_ON_TOP_MS);
    return () => clearInterval(timer);
  }, [growth]);
  const posts = Array.from({ length: range.to - range.from }, (_, index) => index + range.from);
  return { posts, more };
}

const LISTS = { virtua: VirtuaList, virtuoso: VirtuosoList, plain: PlainList };

/** A feed, with what may stand above and beside it. */
export default function Feed({ view }: { readonly view: FeedView }) {
  const { posts, more } = usePosts(view);
  const [wanted, setWanted] = useState('');
  const List = LISTS[view.list];
  const list = (
    <main className={view.scroller === 'window' ? 'column' : undefined}>
      {view.hasFilter && (
        <input
          id="filter"
          placeholder="Filter these posts"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <List view={view} posts={posts} onEnd={view.growth === 'endless' ? more : ignore} />
      {view.growth === 'button' && (
        <button id="more" type="button" onClick={more}>
          Load more
        </button>
      )}
    </main>
  );
  if (!view.hasChat) return list;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 360px' }}>
      {list}
      <aside style={{ position: 'sticky', top: 60, height: 'calc(100vh - 60px)' }}>
        <Chat view={{ type: 'chat', kit: 'chatscope' }} />
      </aside>
    </div>
  );
}

function ignore(): void {
  // Nothing more is there.
}
