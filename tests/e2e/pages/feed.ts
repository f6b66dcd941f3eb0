import { headline, paragraph, personName } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

export interface FeedOptions {
  readonly name?: string;
  /** How many posts a batch holds; the next one is added near the end of the page, without an end. */
  readonly batch?: number;
  /** The beginning of a post's own address, to which its id and title are added. */
  readonly permalinkStart?: string;
}

const DISTINCT_POSTS = 24;

const CSS = `
  header input { max-width: 320px; margin-left: auto; }
  .picture { height: 220px; border-radius: 6px; margin: 8px 0 12px; }
  article h2 a { text-decoration: none; }
  textarea { height: 44px; resize: vertical; }
  #post { display: none; }
  body.on-post #post { display: block; }
  body.on-post #feed { display: none; }
`;

/** In the page: grows the feed, and opens a post by `history.pushState` without loading. */
const SCRIPT = `
  const { posts, batch, start } = JSON.parse(document.querySelector('#data').textContent);
  const feed = document.querySelector('#feed');
  const single = document.querySelector('#post');
  let count = 0;
  const render = (index) => {
    const post = posts[index % posts.length];
    const id = 'p' + index.toString(36).padStart(4, '0');
    const article = document.createElement('article');
    article.dataset.id = id;
    const [hue, second] = [index * 67 % 360, (index * 67 + 50) % 360];
    const colours = 'hsl(' + hue + ' 30% 82%),hsl(' + second + ' 26% 70%)';
    const picture = 'linear-gradient(' + index * 40 % 360 + 'deg,' + colours + ')';
    const address = start + id + '/' + post.slug + '/';
    article.innerHTML = '<small>' + post.author + '</small><h2><a href="' + address + '">' +
      post.title + '</a></h2><div class="picture" style="background:' + picture + '"></div><p>' + post.text +
      '</p><textarea aria-autocomplete="list" aria-label="Comment" placeholder="Add a comment"></textarea>';
    return article;
  };
  const grow = () => { for (let n = 0; n < batch; n += 1) feed.append(render(count++)); };
  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) grow();
  }, { passive: true });
  const show = () => {
    const id = location.pathname.startsWith(start) ? location.pathname.slice(start.length).split('/')[0] : '';
    document.body.classList.toggle('on-post', id !== '');
    single.replaceChildren(...(id ? [render(parseInt(id.slice(1), 36))] : []));
    if (id) scrollTo(0, 0);
  };
  feed.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  grow();
  show();
`;

/** An endless feed with a search box, a comment box under each post, and permalinks that load nothing. */
export function feedPage(options: FeedOptions = {}): string {
  const { name = 'r/pics', batch = 10, permalinkStart = '/r/pics/comments/' } = options;
  const posts = Array.from({ length: DISTINCT_POSTS }, (_, index) => ({
    author: personName(index),
    title: headline(index),
    slug: headline(index)
      .toLowerCase()
      .replace(/[^a-z]+/g, '_'),
    text: paragraph(index),
  }));
  const data = JSON.stringify({ posts, batch, start: permalinkStart });
  return renderPage({
    title: `${name}: an invented feed`,
    css: CSS,
    body: `<header><strong>${escapeHtml(name)}</strong>
<input type="search" aria-label="Search" placeholder="Search"></header>
<main><div id="feed"></div><div id="post"></div></main>
<script type="application/json" id="data">${data}</script>`,
    script: SCRIPT,
  });
}
