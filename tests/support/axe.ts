import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, serious or worse, as `rule: elements`. @param within a part of the page; left out, all of it */
export async function seriousFindings(page: Page, within = 'html'): Promise<string[]> {
  // What fades in has its colours only at the end.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const scope = globalThis as unknown as {
      axe: {
        run(part: string): Promise<{
          violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[];
        }>;
      };
    };
    const { violations } = await scope.axe.run(part);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, within);
}
