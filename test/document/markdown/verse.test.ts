import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const verse = (...stanzas: string[]): string =>
  `<div class="verse">${stanzas.map((stanza) => `<p class="stanza">${stanza}</p>`).join('')}</div>`;

describe('verse that nothing marks', () => {
  const albatros = 'Souvent, dans les ports\nPrennent l’albatros,\nQui suivent, compagnons,\nLe navire glissant';
  const set = 'Souvent, dans les ports<br>\nPrennent l’albatros,<br>\nQui suivent, compagnons,<br>\nLe navire glissant';

  it('keeps its lines when they open with capitals inside sentences and were not full, and says so once', () => {
    expect(rendered(`${albatros}\n\n${albatros}`)).toBe(verse(set, set));
    expect(rendered(`> ${albatros.replaceAll('\n', '\n> ')}`)).toBe(`<blockquote>${verse(set)}</blockquote>`);
    expect(documentOf(`# T\n\n${albatros}\n\nUn.\n\n${albatros}`).problems).toEqual(['texte.md:3:1 verse-recognised']);
  });

  it('takes the short stanza that follows another', () =>
    expect(rendered(`${albatros}\n\nRose et bleu,\nRose encore`)).toBe(verse(set, 'Rose et bleu,<br>\nRose encore')));

  it('keeps stanzas whose lines end hard, and says nothing', () => {
    expect(rendered('un vers,  \nun autre\\\net le *dernier*')).toBe(
      verse('un vers,<br>\nun autre<br>\net le <em>dernier</em>'),
    );
    expect(documentOf('# T\n\nun vers,  \nun autre\\\net le *dernier*').problems).toEqual([]);
  });

  it('keeps the list of the persons of a play', () =>
    expect(rendered('SGANARELLE, mari de Martine.\nMARTINE, sa femme.')).toBe(
      verse('SGANARELLE, mari de Martine.<br>\nMARTINE, sa femme.'),
    ));

  it.each([
    ['wrapped prose', 'Il faut partir à point, disait\nMartine à Lucas, que la lune\nAvait réveillé dans sa nuit'],
    ['one sentence a line', 'Une phrase.\nUne autre qui est plus longue.\nUne troisième.'],
    ['lines that open without capitals', 'Nous étions à l’étude,\nquand le proviseur\nentra, suivi'],
    ['two lines that end hard', 'Paris,  \nLe 3 mars'],
  ])('leaves %s', (_, markdown) => expect(rendered(markdown)).not.toContain('verse'));
});

it('lines of verse keep the spaces that set them in', () => {
  const set = verse('Murs, ville,<br>\n\u00A0\u00A0Et port,<br>\nAsile').replaceAll('\u00A0', ' ');
  expect(rendered(':::verse\nMurs, ville,\n  Et port,\nAsile\n:::')).toBe(set);
  expect(rendered(' Murs, ville,  \n   Et port,  \n Asile')).toBe(set);
});

it('a poem set in by four spaces is no code, unless it looks like code', () => {
  const poem =
    '    Rien ne sert de courir ;\n    Le lièvre et la tortue\n      Gageons, dit celle-ci, que vous\n    Si tôt que moi ce but.';
  expect(rendered(`Avant.\n\n${poem}`)).toBe(
    `<p>Avant.</p>${verse('Rien ne sert de courir ;<br>\nLe lièvre et la tortue<br>\n  Gageons, dit celle-ci, que vous<br>\nSi tôt que moi ce but.')}`,
  );
  expect(rendered('    FROM debian\n    RUN apt-get update\n    CMD true')).toContain('<pre>');
  expect(rendered('    Dim total As Integer\n    Total = 1\n    Print total, and more')).toContain('<pre>');
});

describe('a play', () => {
  const speech = (name: string, words: string, direction = ''): string =>
    `<p class="speech"><span class="speaker">${name}</span>${direction}<br>\n${words}</p>`;

  it('is more than some inscriptions in capitals', () =>
    expect(rendered('MARENGO\nAUSTERLITZ\n\nUn mot.\n\nAU NOM DE LA LOI\nDÉFENSE D’ENTRER')).not.toContain('speech'));

  it('sets the name of who speaks on its own line', () =>
    expect(
      rendered('SGANARELLE\nNon, je te dis\nque non.\n\nM. ROBERT, *à part*\nHolà !\n\nCYRANO (souriant) :\nBien.'),
    ).toBe(
      speech('SGANARELLE', 'Non, je te dis\nque non.') +
        speech('M. ROBERT', 'Holà !', ', <em>à part</em>') +
        speech('CYRANO', 'Bien.', ' (souriant) :'),
    ));

  it('keeps the lines of verse that are spoken', () =>
    expect(rendered('CYRANO\nAh ! non ! c’est un peu court,\nOn pouvait dire…\n\nDE GUICHE\nBien.')).toBe(
      speech('CYRANO', 'Ah ! non ! c’est un peu court,<br>\nOn pouvait dire…') + speech('DE GUICHE', 'Bien.'),
    ));

  it('knows names in bold, when the line ends hard', () =>
    expect(rendered('**Bernardo**  \nHalt.\n\n**FRANCISCO**\nNay.')).toBe(
      speech('<strong>Bernardo</strong>', 'Halt.') + speech('<strong>FRANCISCO</strong>', 'Nay.'),
    ));

  it('is none with one such line, nor with capitals inside a line', () => {
    expect(rendered('LA FIN\nest proche.')).toBe('<p>LA FIN\nest proche.</p>');
    expect(rendered('HTML est\nun format.\n\nCSS est\nun format.')).toBe(
      '<p>HTML est\nun format.</p><p>CSS est\nun format.</p>',
    );
  });
});
