/** Renders docs/images/icon.svg to the sizes that browsers and stores need; they scale from these. Run it after a change of the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWING = join(import.meta.dirname, '../../docs/images/icon.svg');
const FOLDER = join(import.meta.dirname, '../../public/icon');
const SIZES_PX = [16, 32, 128];

const svg = await readFile(DRAWING, 'utf8');
for (const size of SIZES_PX) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(join(FOLDER, `${size}.png`), image.asPng());
}
