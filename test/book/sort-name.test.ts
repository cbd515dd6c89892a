import { expect, it } from 'vitest';
import { sortName } from '../../pipeline/book/sort-name.js';

it.each([
  ['Thierry Crouzet', 'Crouzet, Thierry'],
  ['Isabel F. Hapgood', 'Hapgood, Isabel F.'],
  ['Marie-Claude Saint-Pierre', 'Saint-Pierre, Marie-Claude'],
  ['Alfred de Musset', 'Musset, Alfred de'],
  ['Jean de La Fontaine', 'La Fontaine, Jean de'],
  ['Joachim du Bellay', 'du Bellay, Joachim'],
  ['Jean le Rond d’Alembert', 'Alembert, Jean le Rond d’'],
  ['Vincent van Gogh', 'Gogh, Vincent van'],
  ['Vincent Van Gogh', 'Van Gogh, Vincent'],
  ['Johann Wolfgang von Goethe', 'Goethe, Johann Wolfgang von'],
  ['Nawal El Saadawi', 'El Saadawi, Nawal'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Colette', 'Colette'],
  ['Crouzet, Thierry', 'Crouzet, Thierry'],
  ['村上春樹', '村上春樹'],
  ['Django Girls', 'Django Girls'],
  ['Des Livres en Communs', 'Des Livres en Communs'],
  ['L’équipe de la presse', 'L’équipe de la presse'],
  ['The Rust Project Developers', 'The Rust Project Developers'],
  ['Association Framasoft', 'Association Framasoft'],
  ['Ada et Charles', 'Ada et Charles'],
  ['Atelier 12', 'Atelier 12'],
])('%s is sorted under %s', (name, sorted) => {
  expect(sortName(name)).toBe(sorted);
});
