import { describe, expect, it } from 'vitest';
import { documentOf, html, inline } from '../document-of.js';

describe('notes', () => {
  it('are numbered in each section by their first calls, and have identifiers of the whole book', () => {
    const { written, problems } = documentOf({
      'a.md': '# A\n\nx[^b] y[^a] z[^b]\n\n[^a]: Première écrite.\n[^b]: Deuxième écrite.\n',
      'b.md': '# B\n\nx[^a]\n\n[^a]: Autre fichier.\n',
    });
    expect(problems).toEqual([]);
    expect(written.map(({ notes }) => notes.map(({ id, label, calls }) => [id, label, calls]))).toEqual([
      [
        ['note-1', '1', ['noteref-1', 'noteref-1-2']],
        ['note-2', '2', ['noteref-2']],
      ],
      [['note-3', '1', ['noteref-3']]],
    ]);
    expect(html(written[0]?.notes[0])).toBe('<p>Deuxième écrite.</p>');
    expect(html(written[1])).toContain(
      '<sup><a class="noteref" id="noteref-3" href="#note-3" role="doc-noteref">1</a></sup>',
    );
  });

  it('of a file that is cut into chapters go to the chapters that call them', () => {
    const { written, problems } = documentOf('# A\n\nx[^1]\n\n# B\n\ny[^2] z[^1]\n\n[^1]: Un.\n[^2]: Deux.\n');
    expect(problems).toEqual([]);
    expect(written.map(({ notes }) => notes.map((note) => html(note)))).toEqual([
      ['<p>Un.</p>'],
      ['<p>Deux.</p>', '<p>Un.</p>'],
    ]);
  });

  it('may call notes, stand in titles, and come out of links', () => {
    const { written, problems } = documentOf(
      '# Titre[^t]\n\n[nid[^l]](https://x.y)\n\n[^t]: Titre[^n].\n[^l]: Lien.\n[^n]: Nid.\n',
    );
    expect(problems).toEqual([]);
    expect(written[0]?.title).toBe('Titre');
    expect(inline(written[0]?.heading)).toContain('href="#note-1"');
    expect(inline(written[0]?.entry)).toBe('Titre');
    expect(html(written[0])).toMatch(/^<p><a href="https:\/\/x.y">nid<\/a><sup><a class="noteref"/);
    expect(written[0]?.notes.map((note) => html(note).replace(/<[^>]+>/g, ''))).toEqual(['Titre3.', 'Lien.', 'Nid.']);
  });

  it('may be called by the caption of a picture', () => {
    const { written, problems } = documentOf({
      'un.md': '# A\n\nx[^a]\n\n![Un four](f.png "Le four[^b]")\n\n[^a]: Un.\n[^b]: Deux.\n',
      'f.png': '',
    });
    expect(problems).toEqual([]);
    expect(written[0]?.notes.map((note) => html(note))).toEqual(['<p>Un.</p>', '<p>Deux.</p>']);
    expect(html(written[0])).toMatch(/<span class="caption">Le four<sup><a class="noteref" id="noteref-2"/);
  });

  it('are asked for when they are missing, unused or written twice', () => {
    const { problems, written } = documentOf(
      '# A\n\nx[^manque] \\[^texte] `[^code]`\n\n[^seule]: Oubliée.\n\n[^seule]: Encore.\n',
    );
    expect(problems).toEqual([
      'texte.md:3:1 undefined-note',
      'texte.md:5:1 unused-note',
      'texte.md:7:1 duplicate-note',
    ]);
    expect(html(written[0])).toBe('<p>x<mark class="missing">[^manque]</mark> [^texte] <code>[^code]</code></p>');
    expect(written[0]?.notes).toEqual([]);
  });
});
