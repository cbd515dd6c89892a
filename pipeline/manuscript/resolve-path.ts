/**
 * The path, in the book's folder, that `written` means in the file `from`: relative to that file, or to the book's
 * folder when it begins with `/`. NFC, with `/`. Undefined when it leads out of the folder.
 */
export const resolvePath = (from: string, written: string): string | undefined => {
  const path = written.normalize('NFC').replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
};
