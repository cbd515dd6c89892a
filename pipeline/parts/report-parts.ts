import type { Book } from '../book/book.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { licenseLabel } from '../rights/notice.js';
import type { Part } from './part.js';

/** Reports each part that may not be in the book, for its reason: rules `part-…`. */
export const reportParts = (parts: readonly Part[], { rights, lang }: Book, diagnostics: Diagnostics): void => {
  for (const { name, license, verdict, place } of parts) {
    if (verdict?.outcome !== 'permission-needed' && verdict?.outcome !== 'forbidden') continue;
    const parameters = {
      part: name,
      license: license ? licenseLabel(license, lang) : '?',
      book: licenseLabel(rights.license, lang),
    };
    diagnostics.add(`part-${verdict.rule}`, parameters, place);
  }
};
