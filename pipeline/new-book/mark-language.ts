import { openBookHeader, writeBookFile } from '../rights/rebadge/book-header.js';

/** A chapter that says in which language it is; one that says so already stays as it is. */
export const markLanguage = (chapter: string, lang: string): string => {
  const header = openBookHeader(chapter);
  if (!header) return `---\nlang: ${lang}\n---\n\n${chapter.replace(/^\uFEFF/, '')}`;
  if (header.document.has('lang')) return chapter;
  header.document.set('lang', lang);
  return writeBookFile(header);
};
