/**
 * Moves this process, and the browsers it starts, to a zone in which the clock shows the hour now. There is one for every hour.
 * @param hour 0 to 23
 * @returns moves it back
 */
export function moveToHour(hour: number): () => void {
  const before = process.env['TZ'];
  const offset = hour - new Date().getUTCHours();
  const hours = offset > 14 ? offset - 24 : offset < -12 ? offset + 24 : offset;
  // In these names the sign is the other way round; the browser gets the zone from this environment.
  process.env['TZ'] = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return () => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  };
}
