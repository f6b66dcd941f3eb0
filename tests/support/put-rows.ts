import type { BrowserSession } from './browser-session.ts';

/** Writes rows straight into the product's database, past the product. */
export async function putRows(
  session: BrowserSession,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  await session.evaluateInBackground(
    (rows: Readonly<Record<string, readonly object[]>>) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quality-minutes');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
          for (const [name, all] of Object.entries(rows)) {
            for (const row of all) writing.objectStore(name).put(row);
          }
          writing.addEventListener('error', () => reject(writing.error));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    tables,
  );
}
