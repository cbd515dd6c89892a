import type { Words } from '../../language/words.js';
import type { CslItem, CslName } from './item.js';

const isNames = (value: CslItem[string]): value is readonly CslName[] => Array.isArray(value) && value.length > 0;

const nameOf = ({ family, literal, given, 'non-dropping-particle': particle }: CslName): string =>
  family === undefined ? (literal ?? given ?? '') : particle === undefined ? family : `${particle} ${family}`;

/** Who made a work, as a sentence says it where the style has no way to: `Hess et Ostrom`, else its title. */
export function namesInWords(item: CslItem, { list }: Words): string {
  const people = [item['author'], item['editor'], item['translator'], item['director']].find(isNames) ?? [];
  const names = people.map(nameOf);
  if (names.length === 0) return String(item['title'] ?? item.id);
  return names.length > 2 ? `${names[0]} et al.` : list(names);
}
