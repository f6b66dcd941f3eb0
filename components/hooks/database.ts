import { Database } from '../../utils/data/database.ts';

/** The page's own connection, for reading: whatever changes goes by command to the background. */
export const database = new Database();
