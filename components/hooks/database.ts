import { Database } from '../../utils/data/database.ts';

/** The page's own connection, for reading: whatever changes goes by command to the background. */
export const database = new Database();

// Begun while the page's scripts still start. Whoever reads is told where it fails.
void database.open().catch(() => undefined);
