/** The connection of this context, be it the background or a page. Imported first, it opens while the other scripts start. */
import { Database } from './database.ts';

/** The background writes; pages only read, and whatever changes goes by command to the background. */
export const database = new Database();

// Whoever reads is told where it fails.
void database.open().catch(() => undefined);
