import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('what is written for a printer', () => {
  it('goes, and is told', () => {
    expect(rendered('A\n\n\\newpage\n\nB\n\n\\vspace*{2cm}\n\\noindent')).toBe('<p>A</p><p>B</p>');
    expect(said('A\n\n\\newpage')).toEqual(['texte.md:5:1 print-command-removed']);
    expect(rendered('```{=latex}\n\\x\n```\n\nA `\\x`{=tex}b `<b>c</b>`{=html}\n\n```{=html}\n<p>d</p>\n```')).toBe(
      '<p>A b <b>c</b></p><p>d</p>',
    );
  });

  it('goes from Quarto too, whose films are links', () => {
    expect(rendered('A\n\n{{< pagebreak >}}\n\nB\n\n{{< video https://a.fr/x >}}')).toBe(
      '<p>A</p><p>B</p><p><a href="https://a.fr/x">https://a.fr/x</a></p>',
    );
    expect(said('A\n\n{{< pagebreak >}}')).toEqual(['texte.md:5:1 print-command-removed']);
  });

  it('is not all that begins with a backslash', () => {
    expect(rendered('\\newcommand{x}\n\nSaut : \\newpage.')).toBe('<p>\\newcommand{x}</p><p>Saut : \\newpage.</p>');
  });
});
