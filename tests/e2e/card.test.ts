import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { judgeTerms } from '../../utils/domain/goals.ts';
import type { CardContent, CardView } from '../../utils/messaging/card.ts';
import { waitUntil } from '../support/gestures.ts';
import { TERMS } from '../support/goals.ts';
import { exists } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';

/** The card's host is the one element that the product adds to a page, at its end or in the dialog in front. */
const HOST = 'html > div:popover-open, dialog > div:popover-open';
/** A page is left alone for its first minute. */
const JUST_OPENED_MS = 60_000;

const VIEW: Omit<CardView, 'content'> = {
  id: '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01',
  passiveMs: 27 * 60_000,
  since: Date.now() - 40 * 60_000,
  limitMinutes: 20,
  canSayLater: true,
  laterMinutes: 5,
  isNewKind: false,
  isStrong: false,
  isWithheld: false,
  isResumed: false,
  isDiscreet: false,
};

const WORDS = 'I read at lunch, not in bed';
const CONTENTS: readonly CardContent[] = [
  { kind: 'mirror' },
  { kind: 'reciprocity', siteName: 'Reddit' },
  {
    kind: 'person',
    turn: 1,
    due: { name: 'Sam', what: 'voice note', daysSince: 9 },
    ways: [
      { personId: '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02', index: 0, person: 'Sam', kind: 'call', name: '' },
    ],
  },
  { kind: 'pause' },
  {
    kind: 'goal',
    siteName: 'Reddit',
    progress: judgeTerms({ id: 'g', words: WORDS }, TERMS, 27 * 60_000),
  },
  { kind: 'ifThen', words: 'put the kettle on' },
];

let product: Product;
let feed: Page;

/** Puts a card into the page as the background does. @returns what the page says: whether it is shown */
async function show(part: Partial<CardView> = {}): Promise<unknown> {
  const view: CardView = { ...VIEW, content: { kind: 'mirror' }, ...part };
  // Someone is there.
  await feed.mouse.move(100, 100);
  await feed.mouse.move(110, 110);
  return product.session.evaluateInBackground(async (what: CardView) => {
    const [tab] = await browser.tabs.query({ active: true });
    const tabId = tab?.id ?? 0;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['nudge.js'] });
    return browser.tabs.sendMessage(tabId, { type: 'card', view: what }, { frameId: 0 });
  }, view);
}

const focusCard = () =>
  product.session.evaluateInBackground(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    await browser.tabs
      .sendMessage(tab?.id ?? 0, { type: 'focusCard' }, { frameId: 0 })
      .catch(() => undefined);
  });

const cardIsThere = () => exists(feed, HOST);
const cardIsGone = async () => !(await cardIsThere());

/** Puts a field of its own into the page, fixed in the card's usual corner, and perhaps writes in it. */
const addField = (text: string) =>
  feed.evaluate((written) => {
    const field = document.createElement('textarea');
    field.id = 'corner';
    field.style.cssText = 'position:fixed;right:0;bottom:0;width:300px;height:120px';
    document.body.append(field);
    field.focus();
    field.value = written;
  }, text);

/** Whether the card and the field have a pixel in common; `null` without a card. */
const overlap = () =>
  feed.evaluate((selector) => {
    const [card, field] = [document.querySelector(selector), document.querySelector('#corner')].map((each) =>
      each?.getBoundingClientRect(),
    );
    if (!card || !field) return null;
    return (
      card.left < field.right && field.left < card.right && card.top < field.bottom && field.top < card.bottom
    );
  }, HOST);

describe('the card in a page', () => {
  beforeAll(async () => {
    product = await startProduct(browserUnderTest());
    feed = await product.session.newPage('https://www.reddit.com/');
    await waitUntil(() => feed.evaluate((ms) => performance.now() > ms, JUST_OPENED_MS), {
      timeoutMs: JUST_OPENED_MS + 10_000,
      describe: 'the page to be a minute old',
    });
  });
  afterEach(async () => {
    await feed.evaluate(() => {
      for (const each of document.querySelectorAll('#corner, dialog')) each.remove();
    });
    // Taken out of the page it would come back: a card goes when it is answered.
    await waitUntil(
      async () => {
        if (await cardIsGone()) return true;
        await focusCard();
        await feed.keyboard.press('Escape');
        return cardIsGone();
      },
      { describe: 'the card to go' },
    );
  });
  afterAll(() => product.close());

  it.each(CONTENTS)(
    'comes as $kind, in front, without taking the focus or leaving the window',
    async (content) => {
      expect(await show({ content })).toBe(true);
      const seen = await feed.evaluate((selector) => {
        const host = document.querySelector(selector);
        const box = host?.getBoundingClientRect();
        const middle =
          box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return {
          isInFront: host !== null && middle === host,
          isInside:
            box !== undefined &&
            box.top >= 0 &&
            box.left >= 0 &&
            box.bottom <= innerHeight &&
            box.right <= innerWidth,
          isFocusLeft: document.activeElement === document.body,
        };
      }, HOST);
      expect(seen).toEqual({ isInFront: true, isInside: true, isFocusLeft: true });
    },
  );

  it('stays off the focused field, also when that gets the focus later', async () => {
    await addField('');
    expect(await show()).toBe(true);
    expect(await overlap()).toBe(false);
    await feed.evaluate(() => document.querySelector<HTMLElement>('#corner')?.blur());
    expect(await show()).toBe(true);
    await feed.evaluate(() => document.querySelector<HTMLElement>('#corner')?.focus());
    await waitUntil(async () => (await overlap()) === false, { describe: 'the card to make way' });
  });

  it('leaves what was written alone, also where a framework calls it the default', async () => {
    await addField('Dear Sam,');
    await feed.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#corner');
      if (field) field.defaultValue = field.value;
      field?.blur();
    });
    expect(await show()).toBe(true);
    expect(await overlap()).toBe(false);
  });

  it('does not come over a draft', async () => {
    await addField('Dear Sam,');
    expect(await show()).toBe(false);
    expect(await cardIsThere()).toBe(false);
  });

  it('lives in the modal dialog in front, where it can be used, and outlives it', async () => {
    await feed.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'A dialog of the page';
      document.body.append(dialog);
      dialog.showModal();
    });
    expect(await show()).toBe(true);
    expect(await exists(feed, 'dialog > div:popover-open')).toBe(true);
    await feed.evaluate(() => document.querySelector('dialog')?.close());
    await waitUntil(() => exists(feed, 'html > div:popover-open'), {
      describe: 'the card outside the dialog',
    });
  });

  it('is not seen where the experiment withholds it, though the page is asked', async () => {
    expect(await show({ isWithheld: true })).toBe(true);
    expect(await cardIsThere()).toBe(false);
    await addField('Dear Sam,');
    expect(await show({ isWithheld: true })).toBe(false);
  });

  it('goes with Esc, once the person has gone into it', async () => {
    await show();
    await feed.keyboard.press('Escape');
    expect(await cardIsThere()).toBe(true);
    await focusCard();
    await waitUntil(() => feed.evaluate(() => document.activeElement !== document.body), {
      describe: 'focus in the card',
    });
    await feed.keyboard.press('Escape');
    await waitUntil(cardIsGone, { describe: 'the card to go' });
    expect(await feed.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('in strong mode lies over the window, and lets go after five seconds', async () => {
    const shownAt = performance.now();
    expect(await show({ isStrong: true })).toBe(true);
    const isOver = await feed.evaluate(
      (selector) => document.elementFromPoint(5, 5) === document.querySelector(selector),
      HOST,
    );
    expect(isOver).toBe(true);
    await focusCard();
    await waitUntil(
      async () => {
        await feed.keyboard.press('Escape');
        return cardIsGone();
      },
      { describe: 'the strong card to let go' },
    );
    expect(performance.now() - shownAt).toBeGreaterThan(4_500);
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  scripting: { executeScript(what: object): Promise<unknown> };
};
