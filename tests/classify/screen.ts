/** What is to be seen on a page: where things are, and whether they move. */
import type { Page } from 'puppeteer-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element, or of the page; of what is larger than the view, the middle of what is seen. */
export async function middleInView(page: Page, selector?: string): Promise<Point> {
  return await page.evaluate((wanted) => {
    const whole = { x: 0, y: 0, right: innerWidth, bottom: innerHeight };
    const box =
      (wanted === undefined ? null : document.querySelector(wanted)?.getBoundingClientRect()) ?? whole;
    const [left, right] = [Math.max(0, box.x), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.y), Math.min(innerHeight, box.bottom)];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, selector);
}

/**
 * The middle of the first that is in view and not covered; `null` while there is none.
 * @param waits false brings the nearest into view meanwhile
 */
export async function middleOf(page: Page, selector: string, waits: boolean): Promise<Point | null> {
  return await page.evaluate(
    (wanted, isPatient) => {
      const middle = (element: Element) => {
        // Of a link over two lines the middle lies between them.
        const [{ x, y, width, height } = new DOMRect()] = element.getClientRects();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const all = [...document.querySelectorAll(wanted)];
      const inView = all.find((element) => {
        const { x, y } = middle(element);
        return element.contains(document.elementFromPoint(x, y));
      });
      if (inView) return middle(inView);
      const farOff = (element: Element) => Math.abs(middle(element).y - innerHeight / 2);
      const [nearest] = all.toSorted((left, right) => farOff(left) - farOff(right));
      if (!isPatient) nearest?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return null;
    },
    selector,
    waits,
  );
}

/** From now on `hasScrolled` tells. */
export async function watchScrolling(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    delete dataset['moved'];
    addEventListener('scroll', () => (dataset['moved'] = ''), { capture: true, once: true });
  });
}

/** Whether anything scrolled since `watchScrolling`. */
export async function hasScrolled(page: Page): Promise<boolean> {
  return await page.evaluate(() => 'moved' in document.documentElement.dataset);
}

/** Whether a video or sound plays. */
export async function isPlaying(page: Page): Promise<boolean> {
  return await page.$$eval('video,audio', (all) =>
    all.some((each) => !each.paused && !each.ended && each.currentTime > 0),
  );
}
