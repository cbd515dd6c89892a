import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { firstWords, setLead } from '../../../../pipeline/editions/pdf/page/lead.js';

test.each([
  ['On dit qu’un livre se tient, comme on le dit', 'On dit qu’un livre se'],
  ['Un soir, très tard, il revint', 'Un soir'],
  ['Il y a\u202f: tout', 'Il y a'],
  ['Non. Jamais plus.', ''],
  ['« Bonjour » dit-elle', ''],
])('the lead of “%s” is “%s”', (text, lead) => {
  expect(firstWords(text)).toBe(lead);
});

test('the words stay in their order', () => {
  const tree = { type: 'root' as const, children: [h('p', ['Les deux frères partirent ', h('em', 'enfin'), '.'])] };
  setLead(tree);
  expect(toHtml(tree)).toBe('<p><span class="lead">Les deux frères partirent</span> <em>enfin</em>.</p>');
});

test('a chapter that begins with a list or a line of dialogue has no lead', () => {
  for (const first of [h('ul', [h('li', 'Un et deux')]), h('p.dialogue', '— Vous voilà enfin')]) {
    const tree = { type: 'root' as const, children: [first] };
    const before = toHtml(tree);
    setLead(tree);
    expect(toHtml(tree)).toBe(before);
  }
});
