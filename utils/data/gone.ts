/** What was to be changed is not there any more: another page deleted it meanwhile. */
export class Gone extends Error {
  override readonly name = 'Gone';
}
