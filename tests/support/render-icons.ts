/** Renders docs/images/icon.svg to the sizes that browsers and stores need, which scale from these, and the plain mark of discreet mode. Run it after a change of a drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWINGS = join(import.meta.dirname, '../../docs/images');
const FOLDER = join(import.meta.dirname, '../../public/icon');
const SIZES_PX = [16, 32, 128];
const PLAIN_PX = 32;

async function render(drawing: string, size: number, name: string): Promise<void> {
  const svg = await readFile(join(DRAWINGS, drawing), 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(join(FOLDER, `${name}.png`), image.asPng());
}

for (const size of SIZES_PX) await render('icon.svg', size, String(size));
await render('icon-plain.svg', PLAIN_PX, 'plain');
