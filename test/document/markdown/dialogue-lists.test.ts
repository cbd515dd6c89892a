import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('dialogues typed with hyphens', () => {
  const talk =
    'Ly attend.\n\n- Tu viens ? demanda-t-elle.\n- Non.\n\nIl rit.\n\n- *Jamais* - dit Paul -, jamais.\n\n- Bon…';

  it('are no lists, and it is said once', () => {
    expect(rendered(talk)).toBe(
      '<p>Ly attend.</p><p class="dialogue">— Tu viens ? demanda-t-elle.</p><p class="dialogue">— Non.</p>' +
        '<p>Il rit.</p><p class="dialogue">— <em>Jamais</em> — dit Paul —, jamais.</p><p class="dialogue">— Bon…</p>',
    );
    expect(said(talk)).toEqual(['texte.md:5:1 dialogue-from-list']);
  });

  it('leave the other lists of their file alone', () => {
    expect(rendered(`${talk}\n\nTrois règles :\n\n- Copier.\n- Donner.\n- Changer.`)).toContain(
      '<ul><li>Copier.</li><li>Donner.</li><li>Changer.</li></ul>',
    );
  });

  it.each([
    '- L’image est-elle libre ?\n- Le texte est-il signé ?\n- Qui l’a dit ?',
    '- du pain, dit-il\n- du beurre, dit-elle',
    '* Tu viens ? demanda-t-elle.\n* Non, dit Paul.',
    '- [ ] Tu viens ? demanda-t-elle.\n- [ ] Non, dit Paul.',
    '1. Tu viens ? demanda-t-elle.\n2. Non, dit Paul.',
  ])('are not every list: %j', (markdown) => {
    expect(rendered(markdown)).toMatch(/^<[ou]l/);
    expect(said(markdown)).toEqual([]);
  });
});
