import { describe, expect, it } from 'vitest';
import { rendered } from '../document-of.js';

describe('a scene break', () => {
  it.each(['\\* \\* \\*', '\\*\\*\\*', '⁂', '\\*', '• • •', '❦'])(
    'is a paragraph of ornaments alone: %j',
    (markdown) => {
      expect(rendered(`A\n\n${markdown}\n\nB`)).toBe('<p>A</p><hr class="scene"><p>B</p>');
    },
  );

  it.each(['…', '—', '1 *', '\\* note', '> ⁂'])('is not any short paragraph: %j', (markdown) => {
    expect(rendered(`A\n\n${markdown}`)).not.toContain('<hr');
  });
});
