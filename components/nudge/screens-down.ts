/** One scroller: how far it is scrolled and the size of what it shows, in px. */
export interface Scroller {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Fewer screens than this are not worth a word. */
const LEAST_SCREENS = 3;

/** How many screens down the largest scrolled one is, or `null` where that is too little to say. */
export function screensDown(scrollers: readonly Scroller[]): number | null {
  const scrolled = scrollers.filter(({ top, height }) => top > 0 && height > 0);
  const largest = scrolled.toSorted((left, right) => area(right) - area(left))[0];
  const screens = largest ? Math.round(largest.top / largest.height) : 0;
  return screens < LEAST_SCREENS ? null : screens;
}

function area({ width, height }: Scroller): number {
  return width * height;
}

/** The page's scrollers, the window first. Those in shadow roots and frames are not looked for. */
export function pageScrollers(): Scroller[] {
  const inner = [...document.querySelectorAll('body *')].filter(({ scrollTop }) => scrollTop > 0);
  return [
    { top: scrollY, width: innerWidth, height: innerHeight },
    ...inner.map((each) => ({ top: each.scrollTop, width: each.clientWidth, height: each.clientHeight })),
  ];
}
