import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { toDocument } from '../../pipeline/document/to-document.js';
import { bookOf } from './book-of.js';

describe('toDocument', () => {
  it('makes a section of a chapter, with its title, its notes and its generated surroundings', () => {
    const diagnostics = new Diagnostics('fr');
    const book = bookOf({ '01-le-debut.md': '# Le *début*\n\nTexte[^a].\n\n## Suite\n\n[^a]: La note.\n' });
    const document = toDocument(book, diagnostics);
    expect(diagnostics.messages.map(String)).toEqual([]);
    expect(document.sections.map(({ id, type, matter }) => [id, type, matter])).toEqual([
      ['titlepage', 'titlepage', 'frontmatter'],
      ['copyright-page', 'copyright-page', 'frontmatter'],
      ['toc', 'toc', 'frontmatter'],
      ['le-debut', 'chapter', 'bodymatter'],
      ['colophon', 'colophon', 'backmatter'],
    ]);
    const chapter = document.sections[3];
    expect(chapter?.title).toBe('Le début');
    expect(chapter && toHtml({ type: 'root', children: [...chapter.heading] })).toBe('Le <em>début</em>');
    expect(chapter && toHtml(chapter.tree)).toContain(
      '<p>Texte<sup><a class="noteref" id="noteref-1" href="#note-1" role="doc-noteref">1</a></sup>.</p>',
    );
    expect(chapter?.headings).toEqual([{ id: 'suite', text: 'Suite', depth: 2, children: [] }]);
    expect(chapter?.notes.map(({ id, label, tree }) => [id, label, toHtml(tree).trim()])).toEqual([
      ['note-1', '1', '<p>La note.</p>'],
    ]);
  });
});
