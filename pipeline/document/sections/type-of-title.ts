import type { SectionType } from '../../book/book.js';
import { wordingFor } from '../wording.js';
import { fold } from './fold.js';

const appendix = /^(?:annexe|appendice|appendix|anhang)\s+(?:\p{L}|\d+|[ivx]+)(?![\p{L}\d])/iu;

/** The type that a title says by itself: `Introduction`, `Remerciements`, `Appendix B: Operators`. */
export function typeOfTitle(title: string, lang: string): SectionType | undefined {
  if (appendix.test(title)) return 'appendix';
  return wordingFor(lang).typesByTitle[fold(title)];
}
