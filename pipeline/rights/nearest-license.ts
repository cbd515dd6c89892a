import { nearest } from '../diagnostics/nearest.js';
import { licenses } from './licenses.js';

/** The id that an unknown licence was probably meant to be: `CC-BY-SA` → `CC-BY-SA-4.0`; undefined when none is near. */
export const nearestLicense = (written: string): string | undefined => {
  const word = written
    .trim()
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  const ids = [...licenses.keys()].filter((id) => !/^LicenseRef-|invariants/.test(id));
  // An id without its version: the newest one, which stands last in the register.
  const versions = ids.filter((id) => /^-\d/.test(id.slice(word.length)) && id.toLowerCase().startsWith(word));
  return versions.findLast((id) => /\d$/.test(id)) ?? versions.at(-1) ?? nearest(word, ids);
};
