import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverInput, coverSize, drawCover } from '../../../pipeline/theme/cover/draw-cover.js';
import { growthOf } from '../../../pipeline/theme/cover/growth.js';
import { communs } from '../communs.js';

const cover = async (input: Partial<CoverInput>): Promise<string> =>
  drawCover({ title: 'Le pain commun', author: 'Élodie Lefèvre', lang: 'fr', ...input }, await communs());

/** Left, top, right and bottom of every outlined line, in user units. */
const linesOf = (svg: string): { left: number; top: number; right: number; bottom: number }[] =>
  [...svg.replace(/<svg width[\s\S]*?<\/svg>/, '').matchAll(/<path d="([^"]+)"/g)].map(([, d]) => {
    const line = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="2100"><path d="${d}"/></svg>`;
    const box = new Resvg(line).getBBox();
    if (!box) throw new Error('An empty line');
    return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  });

const hardTitles = [
  'De l’anticonstitutionnellement correct : chronique d’une administration incompréhensible',
  'Où en sommes-nous\u202f?',
  'Hypercommunautarisation',
  'Le',
  'Intergouvernementalisations et contre-institutionnalisations : essai',
  'Manuel pratique et raisonné de l’autohébergement collectif à l’usage des associations, des écoles, des bibliothèques et de toutes celles et ceux qui voudraient reprendre la main sur leurs outils numériques',
  'L’Œuvre au noir et blanc',
  '«\u202fNous n’avons rien à perdre\u202f», et autres phrases perdues',
  'Auteur⋅ices, éditeur⋅ices, lecteur⋅ices : qui fait le livre\u202f?',
  'À Ys, où l’on but',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  '1984-2084 : un siècle de surveillance & de résistances',
  'Petit traité d’économie',
  'Un très court roman d’amour, de vélos et de wifi',
];

describe('drawCover', () => {
  it.each(hardTitles)('keeps within the page: %s', async (title) => {
    const author =
      'Jeanne-Aurore Delmas-Saintonge, Paul Niang, Collectif des Ateliers du Canal et trente-deux lecteur⋅ices';
    const subtitle = 'Un sous-titre assez long pour tenir sur deux lignes, au moins, voire trois';
    for (const line of linesOf(
      await cover({ title, author, subtitle, collection: 'Essais', publisher: 'La Maison' }),
    )) {
      expect(line.left).toBeGreaterThan(80);
      expect(line.right).toBeLessThan(coverSize.width - 80);
      expect(line.top).toBeGreaterThan(0);
      expect(line.bottom).toBeLessThan(coverSize.height);
    }
  });

  it('never lets two lines touch, whatever the texts', async () => {
    const theme = await communs();
    const words = fc.array(fc.stringMatching(/^[a-zéàùœ]{1,18}$/), { minLength: 1, maxLength: 40 });
    const text = words.map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, text, (title, subtitle, author) => {
        const lines = linesOf(drawCover({ title, subtitle, author, lang: 'fr', publisher: 'La Maison' }, theme));
        const sorted = lines.toSorted((a, b) => a.bottom - b.bottom);
        for (const [index, line] of sorted.slice(1).entries())
          expect(line.bottom).toBeGreaterThan((sorted[index]?.bottom ?? 0) + 10);
        expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(coverSize.width - 80);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('draws the same title the same way, and another title otherwise', async () => {
    expect(await cover({ title: 'Les Heures lentes' })).toBe(await cover({ title: 'Les Heures lentes' }));
    const ground = (svg: string): string => /<svg width[\s\S]*?<\/svg>/.exec(svg)?.[0] ?? '';
    expect(ground(await cover({ title: 'Les Heures lentes' }))).not.toBe(ground(await cover({ title: 'Autoédition' })));
  });

  it('does not change when typography mends the title', async () => {
    expect(growthOf("Qu'est-ce ? « L'eau »")).toMatchObject({
      disc: growthOf('Qu’est-ce\u202f? «\u202fL’eau\u202f»').disc,
    });
  });

  it('takes the colours of the collection', async () => {
    const { palettes } = await communs();
    const novel = await cover({ collection: 'Romans' });
    expect(novel).toContain(`fill="${palettes['romans']?.tones[3]}"`);
    expect(novel).not.toContain(palettes.default.tones[3]);
    const unknown = await cover({ collection: 'Chants' });
    expect(unknown).toBe(await cover({ collection: 'Chants' }));
  });

  it('needs no font where the theme has the letters', async () => {
    expect(await cover({ title: 'Lecteur⋅ices d’Œuvres', author: 'Γιώργος Σεφέρης, Анна Ахматова' })).not.toContain(
      '<text',
    );
  });

  it('leaves other scripts as text, from the right in a right-to-left language', async () => {
    const arabic = await cover({ title: 'أدلة المصادر المفتوحة', lang: 'ar' });
    expect(arabic).toMatch(/<text x="1360"[^>]*text-anchor="end" xml:lang="ar"[^>]*>\u200fأدلة/);
    expect(await cover({ title: '开源指南', lang: 'zh' })).toMatch(/<text x="120"[^>]*text-anchor="start"/);
  });

  it('leaves out emoji that the face does not draw', async () => {
    expect(await cover({ title: 'Le canard 🦆' })).not.toMatch(/<text|🦆<\/text/);
  });

  it('says its title to those who cannot see it, escaped', async () => {
    expect(await cover({ title: 'Vous & <moi>' })).toContain('<title>Vous &#38; &#60;moi&#62;, Élodie Lefèvre</title>');
  });
});
