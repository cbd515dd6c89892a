const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const longest = 60;

/** A name in ASCII lower case for identifiers, addresses and files: `L’été à Nîmes` → `l-ete-a-nimes`. Empty when nothing is left. */
export function slug(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ascii.length <= longest) return ascii;
  const cut = ascii.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}

/** The name that a manuscript file gives to its chapter: `02-le-registre.md` → `le-registre`, `css/README.md` → `css`. */
export function fileSlug(path: string): string {
  const segments = path.replace(/\.[^./]+$/, '').split('/');
  const last = segments.at(-1) ?? '';
  const stem = /^(?:readme|index)$/i.test(last) ? (segments.at(-2) ?? '') : last;
  return slug(stem.replace(/^[\d._-]+(?=\p{L})/u, ''));
}
