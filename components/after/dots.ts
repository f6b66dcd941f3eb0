import { CHECK_IN_POINTS } from '../../utils/domain/check-in.ts';

const COLUMN = 40;
/** A strip's picture, in its own units: a column for each point. */
export const STRIP = { column: COLUMN, width: COLUMN * CHECK_IN_POINTS.length } as const;

/** How dots are laid: `across` in each row of a column, `pitch` from one to the next, all of them `height` high. */
export interface DotSize {
  readonly across: number;
  readonly pitch: number;
  readonly height: number;
}

/** So many dots fit a column of at most eight rows, for each number across. */
const SIZES = [4, 6, 8, 10] as const;
const MOST_ROWS = 8;
const LEAST_HEIGHT = 16;

/** The largest dots with which the fullest column stays low; with very many answers the smallest, and a higher strip. */
export function dotSizeFor(fullest: number): DotSize {
  const across = SIZES.find((each) => fullest <= each * MOST_ROWS) ?? 12;
  // A gap stays between columns.
  const pitch = (COLUMN - 6) / across;
  return { across, pitch, height: Math.max(LEAST_HEIGHT, Math.ceil(fullest / across) * pitch + 2) };
}

/** A path with a point for each answer, drawn as dots by its round caps: one element, however many there are. */
export function dotsPath(counts: readonly number[], { across, pitch, height }: DotSize): string {
  const columns = counts.map((count, column) =>
    Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / across);
      const inRow = Math.min(across, count - row * across);
      const x = (column + 0.5) * COLUMN + ((index % across) - (inRow - 1) / 2) * pitch;
      return `M${round(x)} ${round(height - (row + 0.5) * pitch - 1)}h0`;
    }).join(''),
  );
  return columns.join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
