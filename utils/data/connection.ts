/** The connection of this context, be it the background or a page. Imported first, it opens while the other scripts start. */
import { Database } from './database.ts';

/** The background writes what is measured and said, by command; pages read, and write where whole histories are imported or erased. */
export const database = new Database();

// Whoever reads is told where it fails.
void database.open().catch(() => undefined);
