import { relative } from 'node:path';

/** A path as the editor would type it from here. */
export const shownPath = (path: string): string => {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near || '.';
};
