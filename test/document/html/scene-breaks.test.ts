import { describe, expect, it } from 'vitest';
import { rendered } from '../document-of.js';

describe('a scene break', () => {
  it.each(['\\* \\* \\*', '\\*\\*\\*', '⁂', '\\*', '• • •', '❦'])(
    'is a paragraph of ornaments alone: %j',
    (markdown) => {
      expect(rendered(`A\n\n${markdown}\n\nB`)).toBe('<p>A</p><hr class="scene"><p>B</p>');
    },
  );

  it('parts nothing before the text of a chapter, nor after it', () => {
    expect(rendered('---\n\nA\n\n***\n\nB\n\n***\n\n---')).toBe('<p>A</p><hr class="scene"><p>B</p>');
    expect(rendered('## Un\n\n***\n\nA')).toBe('<h2 id="un">Un</h2><hr class="scene"><p>A</p>');
  });

  it.each(['…', '—', '1 *', '\\* note', '> ⁂'])('is not any short paragraph: %j', (markdown) => {
    expect(rendered(`A\n\n${markdown}`)).not.toContain('<hr');
  });
});
